import { sharePoints } from './fragments/sharePoints';
import type { LetterRequest, MissingNote } from './letter';
import { reasonToLeave } from './takePoints';

/**
 * The one or two notes without which a letter can hold nothing of one's own (R4), best asked first; empty when there is enough. With
 * several interviewers, a letter for which no detail is left misses one, and so does a letter that no detail fits into. Nothing is
 * invented in their place.
 */
export function missingNotes(request: LetterRequest): MissingNote[] {
  const { mine, others } = sharePoints(request);
  const isOfUse = mine.some((point) => !/^(?:no-sentence|names-reader)$/.test(reasonToLeave(point, request) ?? ''));
  if (isOfUse) return [];
  return request.kind === 'thank-you' && others.length === 0 ? ['stayedWithMe', 'impressedMe'] : ['stayedWithMe'];
}
