import { sharePoints } from './fragments/sharePoints';
import type { LetterRequest, MissingNote } from './letter';

/**
 * The one or two notes without which a letter can hold nothing of one's own (R4), best asked first; empty when there is enough. With
 * several interviewers, a letter for which no detail is left misses one. Nothing is invented in their place.
 */
export function missingNotes(request: Pick<LetterRequest, 'kind' | 'notes' | 'share'>): MissingNote[] {
  const { mine, others } = sharePoints(request);
  if (mine.length > 0) return [];
  return request.kind === 'thank-you' && others.length === 0 ? ['stayedWithMe', 'impressedMe'] : ['stayedWithMe'];
}
