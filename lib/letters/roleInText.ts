import type { LetterLocale } from './letterLocale';
import { quoted } from './quoted';
import { ACTIVITIES, NO_PEOPLE, PEOPLE } from './role-words.data';
import { roleName } from './roleName';

const pattern = (words: string) => new RegExp(`(?:${words.replace(/\s*\n\s*/g, '')})$`, 'iu');
/** Words for a person at work, by their ending: "die Stelle als …" is right for them. */
const PERSON = pattern(PEOPLE);
const NO_PERSON = pattern(NO_PEOPLE);
const ACTIVITY = pattern(ACTIVITIES);
/** What people write before or behind the role itself, and our sentence says already. */
const BEFORE = {
  de: /^(?:(?:die |eine )?(?:Bewerbung|Stelle|Position|Job|Rolle)(?: als| des| der|:)? +|als +|der +|die +|das +|eine? +)/iu,
  en: /^(?:(?:the |an? )?(?:position|role|job|post|application)(?: of| as| for|:) +|as +|the +|an? +)/i,
};
const BEHIND = { de: /(?:[- ]+(?:Stelle|Position|Rolle))$/iu, en: /\s+(?:role|position|job|post|vacancy)$/i };
/** Behind these stands what the person does it with, for or where. */
const COMPLEMENT = /\s(?:für|im|in|am|an|auf|bei|beim|mit|von|vom|der|des|d\.|zum|zur|und|&|[–—-])\s|[,(/|]/iu;
/** "the Internship role" is said twice. */
const NO_ROLE = /(?:internship|apprenticeship|traineeship|placement|scholarship|fellowship|programme?|scheme)$/i;

/**
 * The role so that it fits any sentence. German, behind "Stelle": ` als Softwareentwicklerin`, or, where the words may not
 * name a person, in quotes: ` „Leitung Einkauf“`. English: `the Marketing role`, which is right for any words.
 */
export function roleInText(role: string, locale: LetterLocale): string {
  const language = locale.startsWith('en') ? 'en' : 'de';
  const name = bare(roleName(role), language);
  if (language === 'en') return name ? `the ${name}${NO_ROLE.test(name) ? '' : ' role'}` : 'the role';
  if (!name) return '';
  return namesPerson(name) ? ` als ${name}` : ` ${quoted(name, locale)}`;
}

/** Twice, for "the position of a nurse". */
function bare(name: string, language: 'de' | 'en'): string {
  const without = name.replace(BEFORE[language], '').replace(BEFORE[language], '').replace(BEHIND[language], '');
  return /^(?:Stelle|Position|Job|Rolle|role|position|post|vacancy)$/i.test(without) ? '' : without;
}

/** The head decides: "Elektroniker für Betriebstechnik" is one, "Ausbildung zum Koch" and "Kinder- und Jugendhilfe" are none. */
function namesPerson(name: string): boolean {
  const pair = /^(\p{L}+)[/*:_]-?(?:in|r|n)(?=\s|$)/iu.exec(name)?.[1];
  const head = pair ?? name.split(COMPLEMENT, 1)[0] ?? '';
  const words = head.split(/\s+/);
  const at = words.findIndex(isPerson);
  return at >= 0 && !words.slice(0, at).some((word) => ACTIVITY.test(word) || word.endsWith('-'));
}

function isPerson(word: string): boolean {
  // "Vertriebs-Innendienst": what stands last in a compound is what it is.
  const last = word.split('-').at(-1) ?? '';
  return PERSON.test(last) && !NO_PERSON.test(last) && !ACTIVITY.test(last);
}
