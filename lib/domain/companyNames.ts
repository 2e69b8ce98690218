import { foldName } from './foldName';
import { ARTICLES, LEGAL_FORMS } from './name-words.data';

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’ʼ´`][\p{L}\p{M}]+)*|[&+]/gu;
const AND = /^(?:&|\+|and|und)$/;

/** "and", "und", "&" are one to a company's name. */
export const foldAnd = (folded: string) => (AND.test(folded) ? '&' : folded);

/** The words of a text as company names are compared. */
export const foldWordsOf = (text: string) => (text.match(WORD) ?? []).map((word) => foldAnd(foldName(word)));

/**
 * What a company is called: its name without legal form and leading article, word by word.
 *
 * @example companyCore('Die Muster & Söhne GmbH & Co. KG') // ['muster', '&', 'soehne']
 */
export function companyCore(company: string): string[] {
  const words = foldWordsOf(company);
  let to = words.length;
  while (to > 1 && (LEGAL_FORMS.has(words[to - 1] ?? '') || words[to - 1] === '&')) to--;
  const from = to > 1 && ARTICLES.has(words[0] ?? '') ? 1 : 0;
  return words.slice(from, to);
}

/** Whether one may be the other, or belong to it: the same first word that means something, or one within the other. */
export function mayBelongTogether(one: readonly string[], other: readonly string[]): boolean {
  const within = (part: readonly string[], whole: readonly string[]) =>
    ` ${whole.join(' ')} `.includes(` ${part.join(' ')} `);
  return one[0] === other[0] || within(one, other) || within(other, one);
}
