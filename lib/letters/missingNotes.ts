import { canCompose } from './canCompose';
import { splitNote } from './fragments/splitNote';
import type { LetterRequest, MissingNote } from './letter';

/**
 * The one or two notes without which a letter can hold nothing of one's own (R4), best asked first; empty when there is enough.
 * Nothing is invented in their place.
 */
export function missingNotes({ kind, notes }: Pick<LetterRequest, 'kind' | 'notes'>): MissingNote[] {
  if (!canCompose(kind)) return [];
  const isNoted = (note: MissingNote) => splitNote(notes[note]).length > 0;
  if (isNoted('stayedWithMe') || isNoted('impressedMe')) return [];
  return kind === 'thank-you' ? ['stayedWithMe', 'impressedMe'] : ['stayedWithMe'];
}
