import type { Language } from '../../../lib/domain/application';
import type { IgnoredHint } from '../../../lib/domain/ignored-hint';
import { CATALOGUE } from '../../../lib/phrases/compiled/catalogue';
import { ADVICE, REASONS } from '../../../lib/phrases/compiled/reasons';

/** One rule as the page shows it. */
export interface RuleEntry {
  id: string;
  category: string;
  isClear: boolean;
  /** The sentence before, of and after the marked words. */
  before: string;
  marked: string;
  after: string;
  reason: string;
  /** A wording for the marked words, or `''`. */
  calmer: string;
  /** What to do instead, or `''`. */
  advice: string;
}

/** All rules for mails of one language, told in the language of the interface. */
export function ruleEntries(mails: Language, inLanguage: Language): RuleEntry[] {
  return CATALOGUE[mails].map(([id, isClear, example, calmer]) => {
    const [before = '', marked = '', after = ''] = example.split(/[[\]]/);
    return {
      id,
      category: categoryOf(id),
      isClear: isClear === 1,
      before,
      marked,
      after,
      reason: REASONS[id]?.[inLanguage] ?? '',
      calmer,
      advice: ADVICE[id]?.[inLanguage] ?? '',
    };
  });
}

export const categoryOf = (ruleId: string) => ruleId.split('/', 1)[0] ?? '';

const folded = (text: string) => text.normalize('NFC').toLowerCase();

/**
 * Those in which all the words stand, wherever.
 *
 * @example searchRules(entries, 'friday answer')
 */
export function searchRules(entries: readonly RuleEntry[], wanted: string): RuleEntry[] {
  const words = folded(wanted).split(/\s+/).filter(Boolean);
  return entries.filter(({ before, marked, after, reason, calmer, advice }) => {
    const text = folded([before + marked + after, reason, calmer, advice].join(' '));
    return words.every((word) => text.includes(word));
  });
}

/** What switches a rule, or a category by its name alone, off in every mail. */
export const offSwitch = (name: string, createdAt: number): IgnoredHint => ({
  id: `rule ${name}`,
  ruleId: name,
  words: null,
  applicationId: null,
  mail: null,
  createdAt,
});

/** The hidden hints that switch this rule or category off everywhere. */
export function switchesOf(name: string, hints: readonly IgnoredHint[]): IgnoredHint[] {
  return hints.filter(
    ({ ruleId, words, applicationId, mail }) =>
      ruleId === name && words === null && applicationId === null && mail === null,
  );
}
