import type { InterviewKind } from '../../domain/application';
import { foldWord } from '../days/foldWord';
import { KINDS } from './kinds.data';

/** The kind of interview that a text speaks of: the one most is said of; `null` where nothing tells. */
export function interviewKind(text: string): InterviewKind | null {
  const folded = foldWord(text);
  const counts = KINDS.map(({ kind, reads, weight }) => ({ kind, count: (folded.match(reads)?.length ?? 0) * weight }));
  const best = counts.reduce((most, each) => (each.count > most.count ? each : most));
  return best.count > 0 ? best.kind : null;
}
