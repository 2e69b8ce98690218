import type { CalendarDate } from '../domain/application';
import type { AnswerReading } from './answer';
import { answerKind } from './answerKind';
import { promisedDay } from './promisedDay';
import { proposedTime } from './proposedTime';
import { readMail } from './readMail';
import { rejectionManner } from './rejectionManner';

/**
 * What a received mail says: its kind with the words it rests on, the day by which they promise to answer, the time they propose.
 * A suggestion: in doubt the kind is `other`, since a wrong rejection hurts. Never throws; offsets are UTF-16 in `mail.text`.
 *
 * @example readAnswer({ subject: '', text: 'Leider können wir Ihnen die Stelle nicht anbieten.' }, { received: '2026-11-26' }).kind // 'rejection'
 */
export function readAnswer(
  mail: { subject: string; text: string },
  { received }: { received: CalendarDate },
): AnswerReading {
  const read = readMail(mail);
  const { kind, because } = answerKind(read, received);
  return {
    kind,
    language: read.language,
    because,
    manner: kind === 'rejection' ? rejectionManner(read) : null,
    promisedBy: kind === 'rejection' || kind === 'offer' ? null : promisedDay(read, received),
    appointment: kind === 'invitation' ? proposedTime(read, received) : null,
  };
}
