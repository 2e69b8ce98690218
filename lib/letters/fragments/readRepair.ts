import type { Language } from '../../domain/application';
import { calmMarks } from './calmMarks';
import { isSelfReproach } from './isSelfReproach';
import { readFragment } from './readFragment';
import { withoutEnd } from './withoutEnd';

/**
 * What a note about a weak answer holds for the letter: what to add, without the self-reproach around it.
 * `infinitive`: "mein Praktikum in Lyon erwähnen", "mention my internship" · `leave-out`: a letter adds and never apologises (R10), so what
 * only tells of the slip stays out, and so does what names no addition ("Frage zu Konflikten", "mehr Ruhe").
 */
export type Repair =
  | { shape: 'infinitive' | 'fragment'; text: string }
  | { shape: 'leave-out'; reason: 'slip' | 'adds-nothing' };

const SLIP: Repair = { shape: 'leave-out', reason: 'slip' };
const ADDS_NOTHING: Repair = { shape: 'leave-out', reason: 'adds-nothing' };

const TELL_DE = '(?:erwähnen|sagen|erklären|nennen|betonen|erzählen|ansprechen|hinzufügen|ergänzen|darauf eingehen)';
const SHOULD_DE = /^(?:da )?(?:ich )?(?:hätte|haette|hätt)(?: ich)? (?:besser |lieber )?(.+)$/iu;
const SHOULD_END_DE = new RegExp(
  `^(?:(.*) )?(${TELL_DE})(?: (?:sollen|können|müssen))(,?\\s*(?:dass|wie)\\b.*)?$`,
  'iu',
);
const TELL_END_DE = new RegExp(` ${TELL_DE}$`, 'iu');
/** Words that a note may begin with in capitals before an article or a noun of its own. */
const STARTS_SMALL =
  /^(?:mein|den|die|das|der|mehr|noch|auch|von|vom|über|bei|beim|zu|zum|zur|auf|kurz|genauer|dass|wie)/i;
const INFINITIVE_DE = new RegExp(`^(?!ich |wir |zu )[^,:]* ${TELL_DE}$`, 'iu');
/** What leads over to an addition, and our sentence does already. */
const LEAD = {
  de: /^(?:(?:[Aa]ußerdem|[Aa]usserdem|[Aa]uch|[Nn]och|[Zz]usätzlich|[Ww]ichtig|[Ee]rgänzung|[Ee]rgänzen|[Nn]achtrag): (?=\S)|[Aa]uch (?=\p{Lu}))/u,
  en: /^(?:also|add|addition|plus|to add|note): (?=\S)/i,
};
/** What was not told and can be told now: "nicht erwähnt, dass …", "wollte noch sagen dass …". */
const UNTOLD_CLAUSE = {
  de: /^(?:[^,:.]*(?<!\p{L})(?:vergessen|versäumt|nicht (?:genug |klar |deutlich )?(?:gesagt|erwähnt|erzählt|erklärt|betont|genannt)|wollte (?:ich )?(?:noch |auch )?(?:sagen|erwähnen|erzählen)|nicht dazu gekommen)(?: zu (?:sagen|erwähnen|erzählen|betonen))?),?\s+(dass\s\S.*)$/iu,
  en: /^(?:[^,:.]*(?<!p{L})(?:forgot|did ?n[o'’]?t|did not|never|wanted)(?: to)? (?:mention|say|tell (?:them|him|her|you)|explain|add|mentioned|said)),?\s+(?:that\s+)?((?:I|I’m|I'm|I've|I’ve|we)\s\S.*|(?<=that\s+)\S+\s\S.*)$/i,
};
/** The thing forgotten: "vergessen: Ersthelferkurs", "meinen Ersthelferkurs vergessen". */
const UNTOLD_THING_DE = [
  /^(?:ich )?(?:habe? )?(?:total |ganz |völlig |leider )?(?:vergessen|nicht erwähnt)\s*[:,]\s*(\S.*)$/iu,
  /^(?:ich )?(?:habe? )?(?:total |ganz |völlig |leider )?vergessen,? (\S.*?) zu (?:erwähnen|sagen|nennen|erzählen|ergänzen)$/iu,
  /^(?:ich )?(?:habe? )?(\S.*?) (?:ganz |noch |total )?(?:vergessen|vergessen zu erwähnen|nicht erwähnt|zu erwähnen vergessen)$/iu,
];
const UNTOLD_THING_EN =
  /^(?:(?:I )?(?:completely )?forgot(?: to (?:mention|say|explain|add|name|describe|talk about))?|forgotten|(?:I )?(?:meant|wanted) to (?:mention|name|add)|(?:I )?(?:did ?n[o'’]?t|did not|never) (?:mention|name|add)|not mentioned):? (?!about$|that\b|why\b|how\b|what\b)(\S.*)$/i;
const DETERMINED = { de: /^(?:mein|meine|meinen|den|die|das|unser\p{L}*)\s\S/iu, en: /^(?:my|the|our|an?)\s\S/i };

const SHOULD_EN =
  /^(?:I )?(?:should|could|would)(?: have|'ve|’ve|ve| of) (?:better )?(mentioned|said|explained|named|added|described|told|talked about)\s+(.+)$/i;
const BASE_EN: Readonly<Record<string, string>> = {
  mentioned: 'mention',
  said: 'say',
  explained: 'explain',
  named: 'name',
  added: 'add',
  described: 'describe',
  told: 'tell',
  'talked about': 'talk about',
};
const SHOULD_PRESENT_EN = /^(?:I )?(?:should|could) (mention|say|explain|name|add|describe|talk about) (.+)$/i;
const INFINITIVE_EN = /^(?:mention|say|explain|name|add|describe|talk about|tell (?:you|them)(?= ))\s+\S/i;
const REGRET = {
  de: /^(?:ich )?(?:hätte|haette|hätt|wäre|müsste|sollte)(?!\p{L})/iu,
  en: /^(?:I )?(?:should|could|would|must)\b/i,
};

/** Names what was asked, or what to do another time, and nothing to add. */
const NO_ADDITION = {
  de: /^(?:die )?(?:\p{L}+[- ]?)?frage(?:$| (?:nach|zu[mr]?|über|wegen)\s)|^(?:mehr|weniger|öfter|nicht|keine?[mnrs]?|warum|wieso|weshalb|wo|was|wer|wann)\s|beispiele?$/iu,
  en: /\b(?:questions?|examples?|answers?)$|^(?:question|answer)s? (?:about|on|re)\b|^(?:more|less|be|stay|smile|listen|breathe|relax|slow|speak|talk(?! about)|ask|give|send|don'?t|do not|never|remember|look|have|make|keep|show|use|try|think|answer|why|where|what|when|who|which)\b/i,
};

/** @example readRepair('hätte mein Praktikum erwähnen sollen', 'de') // { shape: 'infinitive', text: 'mein Praktikum erwähnen' } */
export function readRepair(point: string, language: Language): Repair {
  const text = withoutEnd(calmMarks(point)).replace(LEAD[language], '');
  const repair = untold(text, language) ?? (language === 'de' ? germanRepair(text) : englishRepair(text));
  if (repair.shape === 'leave-out') return repair;
  if (isSelfReproach(repair.text, language)) return SLIP;
  return repair.shape === 'fragment' && !isAddition(repair.text, language) ? ADDS_NOTHING : repair;
}

/** A sentence, a clause, or a topic one can say more about; "Zeugnis nachreichen" and "Staplerschein hab ich doch" are neither. */
function isAddition(text: string, language: Language): boolean {
  const { shape } = readFragment(text, language, 'formal', 'writer');
  if (shape === 'note') return false;
  if (shape === 'own' || shape === 'sentence' || /^(?:dass|that|wie|how)\s/i.test(text)) return true;
  return !NO_ADDITION[language].test(text) && (language === 'en' || !/\s\p{Ll}[\p{L}-]*$/u.test(text));
}

/** What a note says was left unsaid. */
function untold(text: string, language: Language): Repair | undefined {
  const clause = UNTOLD_CLAUSE[language].exec(text)?.[1];
  if (clause) return { shape: 'fragment', text: language === 'en' ? `that ${clause}` : clause };
  const patterns = language === 'de' ? UNTOLD_THING_DE : [UNTOLD_THING_EN];
  const thing = patterns.map((pattern) => pattern.exec(text)?.[1]).find(Boolean);
  if (thing === undefined) return undefined;
  if (isSelfReproach(thing, language) || thing.split(/\s+/).length > 8) return SLIP;
  if (!DETERMINED[language].test(thing)) return { shape: 'fragment', text: thing };
  return { shape: 'infinitive', text: language === 'de' ? `${thing} erwähnen` : `mention ${thing}` };
}

function germanRepair(text: string): Repair {
  const should = SHOULD_END_DE.exec(SHOULD_DE.exec(text)?.[1] ?? '');
  if (should) {
    const [, what = '', verb = '', clause = ''] = should;
    if (/(?<!\p{L})(?:nicht|nie|nichts|kein\p{Ll}*)(?!\p{L})/iu.test(what)) return SLIP;
    if (clause && !what) return { shape: 'fragment', text: clause.replace(/^,?\s*/, '') };
    return { shape: 'infinitive', text: `${what} ${verb}${clause}`.trim() };
  }
  if (REGRET.de.test(text)) return SLIP;
  if (!INFINITIVE_DE.test(text)) return { shape: 'fragment', text };
  // "Elternzeit erwähnen" lacks its article: the topic alone needs none.
  return /^\p{Lu}/u.test(text) && !STARTS_SMALL.test(text)
    ? { shape: 'fragment', text: text.replace(TELL_END_DE, '') }
    : { shape: 'infinitive', text };
}

function englishRepair(text: string): Repair {
  const [, past = '', what = ''] = SHOULD_EN.exec(text) ?? SHOULD_PRESENT_EN.exec(text) ?? [];
  const base = BASE_EN[past.toLowerCase()] ?? past.toLowerCase();
  if (base)
    return /^that\s/i.test(what) ? { shape: 'fragment', text: what } : { shape: 'infinitive', text: `${base} ${what}` };
  if (REGRET.en.test(text)) return SLIP;
  return { shape: INFINITIVE_EN.test(text) ? 'infinitive' : 'fragment', text };
}
