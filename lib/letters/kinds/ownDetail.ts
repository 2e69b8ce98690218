import { noteSentences } from '../blocks/noteSentences';
import type { LetterRequest } from '../letter';
import type { Voice } from '../voice';
import type { Wording } from '../wording/wording';

/** One thing only this applicant could write (R4): what stayed, or else what impressed. */
export function ownDetail(
  { notes, contact }: LetterRequest,
  voice: Voice,
  { stayed, impressed }: Pick<Wording, 'stayed' | 'impressed'>,
): string {
  return (
    noteSentences(voice, 'stayed', notes.stayedWithMe, stayed, contact.language) ||
    noteSentences(voice, 'impressed', notes.impressedMe, impressed, contact.language)
  );
}
