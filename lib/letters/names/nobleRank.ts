import { NOBLE_PARTICLE, NOBLE_RANKS } from './titles.data';

export interface NobleName {
  /** `Gräfin`, or `''`. */
  rank: string;
  form: 'ms' | 'mr' | undefined;
  /** Whether a salutation says it in place of Frau and Herr (Gräfin), or leaves it out (Freifrau). */
  isSaid: boolean;
  first: string;
  /** Without the rank: `von Bernau`. */
  last: string;
}

/**
 * Takes the rank out of a noble name, wherever it was typed. Without "von" or the like behind it, it is an ordinary name:
 * Herr Graf, Frau Ritter.
 *
 * @example readNobleRank('', 'Eva', 'Gräfin von Bernau').rank // 'Gräfin'
 */
export function readNobleRank(before: string, first: string, last: string): NobleName {
  const lastWords = last.split(' ');
  const firstWords = first.split(' ');
  const isInLast = rankOf(lastWords[0]) !== undefined && NOBLE_PARTICLE.test(lastWords[1] ?? '');
  if (isInLast) return { ...known(lastWords[0]), first, last: lastWords.slice(1).join(' ') };
  const none = { rank: '', form: undefined, isSaid: false, first, last };
  if (!NOBLE_PARTICLE.test(lastWords[0] ?? '') || lastWords.length < 2) return none;
  if (rankOf(firstWords.at(-1))) return { ...known(firstWords.at(-1)), first: firstWords.slice(0, -1).join(' '), last };
  const typed = before.split(' ').find(rankOf);
  return typed ? { ...known(typed), first, last } : none;
}

function rankOf(word = '') {
  return NOBLE_RANKS.find(({ reads }) => reads.test(word));
}

function known(word = ''): Pick<NobleName, 'rank' | 'form' | 'isSaid'> {
  const rank = rankOf(word);
  return { rank: word, form: rank?.form, isSaid: rank?.isSaid ?? false };
}
