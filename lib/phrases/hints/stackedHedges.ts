import type { Language } from '../../domain/application';
import type { HintFinder } from './letter-hint';
import { lowerAt } from './lowerAt';
import type { Sentence, Word } from './OwnLetter';

const SINGLE: Record<Language, ReadonlySet<string>> = {
  de: new Set(['vielleicht', 'eventuell', 'evtl', 'möglicherweise', 'womöglich', 'gegebenenfalls', 'ggf', 'irgendwie']),
  en: new Set(['maybe', 'perhaps', 'possibly', 'might', 'potentially', 'somehow']),
};
/** Two words that hedge only together; what may not follow them stands behind. */
const PAIRS: Record<Language, Readonly<Record<string, RegExp>>> = {
  de: { 'unter umständen': /^$/, 'nur mal': /^$/, 'ich glaube': /^(?:an|ihnen|dir)$/ },
  en: {
    'i think': /^(?:of|about|back|through|ahead)$/,
    'i guess': /^$/,
    'i suppose': /^$/,
    'i wonder': /^(?:at)$/,
    'i wondered': /^(?:at)$/,
    'was wondering': /^(?:at)$/,
    'am wondering': /^(?:at)$/,
    "i'm wondering": /^(?:at)$/,
  },
};
/** "just" makes small only before these; elsewhere it says when, or how much. */
const MADE_SMALL =
  /^(?:wanted|wanting|wondering|wondered|wonder|checking|check|thought|thinking|hoping|hoped|curious|to|following|asking|ask|quickly)$/;
const WOULD = new Set(['würde', 'würden', 'würdest', 'würdet']);
const COULD = new Set(['könnte', 'könnten', 'könntest', 'könntet']);
const LINKS = new Set(['oder', 'und', 'or', 'and']);
/** First words of the pairs, so that few words need a closer look. */
const STARTS = new Set(Object.values(PAIRS).flatMap((pairs) => Object.keys(pairs).map((pair) => pair.split(' ')[0])));

/** Two or more different hedges in one sentence (R16). One polite "vielleicht" is none too many. */
export const stackedHedges: HintFinder = ({ sentences }, { language }) => {
  for (const sentence of sentences) {
    const count = countHedges(sentence, language);
    if (count < 2) continue;
    const { start, end } = sentence;
    return { kind: 'stacked_hedges', severity: count > 2 ? 'clear' : 'mild', start, end, count };
  }
  return undefined;
};

function countHedges({ words }: Sentence, language: Language): number {
  const found: string[] = [];
  let would = false;
  let could = false;
  for (const [n, { lower }] of words.entries()) {
    would ||= WOULD.has(lower);
    could ||= COULD.has(lower);
    const hedge = hedgeAt(words, n, language);
    // "am Dienstag oder vielleicht am Mittwoch" offers a choice.
    if (hedge && !found.includes(hedge) && !LINKS.has(lowerAt(words, n - 1))) found.push(hedge);
  }
  // Either alone, or both without any other hedge, is plain politeness.
  return found.length + (found.length > 0 && would && could ? 1 : 0);
}

function hedgeAt(words: readonly Word[], n: number, language: Language): string | undefined {
  const lower = lowerAt(words, n);
  if (SINGLE[language].has(lower)) return lower;
  if (!STARTS.has(lower) && lower !== 'just') return undefined;
  const next = lowerAt(words, n + 1);
  if (language === 'en' && lower === 'just' && MADE_SMALL.test(next)) return lower;
  const pair = `${lower} ${next}`;
  const unless = Object.hasOwn(PAIRS[language], pair) ? PAIRS[language][pair] : undefined;
  return unless && !unless.test(lowerAt(words, n + 2)) ? pair : undefined;
}
