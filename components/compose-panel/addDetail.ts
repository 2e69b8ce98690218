import type { InterviewNotes } from '../../lib/domain/application';
import { sharePoints } from '../../lib/letters/fragments/sharePoints';
import type { LetterRequest } from '../../lib/letters/letter';
import { addAnswers } from './addAnswers';

const DETAILS = ['stayedWithMe', 'impressedMe'] as const;

/**
 * Notes with one detail about the reader of a letter: below the note from which it comes into that letter, since the details of an
 * interview are dealt out over the letters.
 *
 * @example addDetail(notes, 'die Skizze an der Tafel', { ...request, share: { index: 1, of: 2 } })
 */
export function addDetail(notes: InterviewNotes, detail: string, request: LetterRequest): InterviewNotes {
  const places = DETAILS.map((note) => addAnswers(notes, { [note]: detail }));
  const isMine = (each: InterviewNotes) =>
    sharePoints({ ...request, notes: each }).mine.some(({ typed }) => detail.includes(typed));
  return places.find(isMine) ?? addAnswers(notes, { stayedWithMe: detail });
}
