import type { Language } from '../../domain/application';
import { type Cue, cue } from './cues';
import { NEGATIONS, NO_NEGATIONS } from './negations.data';
import type { Sentence } from './readMail';

/** Between two of these stands one clause. */
const BREAK =
  /[,;:–—]| (?=(?:aber|sondern|obwohl|but|because|although|though|whereas)\b)| (?=(?:und|and) (?:ich|i|wir|we|wuerde|moechte|freue|would|am|look|hope)\b)/g;
/** A clause that hangs on the one before it, and is denied with that: "Ich bin nicht bereit, noch einmal zu kommen". */
const HANGS = /^\W*(?:dass|that)\b|\bzu \w+en\b|\w+zu\w+en\b/;

type AffirmedText = Pick<Sentence, 'folded' | 'isQuestion'>;

/** Whether a sentence shows a sign and doesn't deny it: "An einem zweiten Gespräch habe ich kein Interesse" offers none. */
export function affirms({ folded, isQuestion }: AffirmedText, name: Cue, language: Language): boolean {
  const sign = cue(name, language);
  if (!sign.test(folded)) return false;
  // "Wollen wir uns nicht noch einmal treffen?"
  if (isQuestion) return true;
  const breaks = [0, ...[...folded.matchAll(BREAK)].map(({ index }) => index), folded.length];
  const isFree = (from: number, to: number) =>
    !isDenied(folded, { before: breaks[from - 1] ?? 0, from: breaks[from] ?? 0, to: breaks[to] ?? 0 }, language);
  const clauses = breaks.slice(1).map((end, n) => folded.slice(breaks[n], end));
  if (clauses.some((clause, n) => sign.test(clause) && isFree(n, n + 1))) return true;
  // A sign that goes over several clauses.
  const { index, 0: words } = sign.exec(folded) as RegExpExecArray;
  const first = breaks.findLastIndex((at) => at <= index);
  const last = breaks.findIndex((at) => at >= index + words.length);
  return last > first + 1 && isFree(first, last);
}

interface Clause {
  /** Where the clause before it begins. */
  before: number;
  from: number;
  to: number;
}

function isDenied(folded: string, { before, from, to }: Clause, language: Language): boolean {
  const hangs = HANGS.test(folded.slice(from, to));
  const clause = folded.slice(hangs ? before : from, to);
  return NEGATIONS[language].test(clause.replace(NO_NEGATIONS[language], ' '));
}
