import type { CalendarOrigin, Interview } from './application';
import { isCalendarDate, isLocalTime } from './calendar-date';
import {
  type Reader,
  readInstant,
  readListOf,
  readNullable,
  readNumber,
  readObject,
  readOneOf,
  readString,
  readWhere,
} from './stored-value';
import { LIMITS } from './transitions/limits';

const id = readString(LIMITS.id, 1);
const date = readWhere(isCalendarDate, 'not-a-date');
const time = readWhere(isLocalTime, 'not-a-time');
const note = readString(LIMITS.notes);

const calendar: Reader<CalendarOrigin> = readObject<CalendarOrigin>({
  uid: readString(LIMITS.calendarUid, 1),
  sequence: readNumber(0),
  stamp: readInstant,
});

/** A stored interview, checked and built anew. Most come out of no calendar file, and none did before 2026-12. */
export const parseInterview: Reader<Interview> = readObject<Omit<Interview, 'calendar'>, { calendar: CalendarOrigin }>(
  {
    id,
    date,
    time,
    // Only its shape: a zone that this machine doesn't know yet is no reason to lose the record.
    zone: readWhere((value): value is string => typeof value === 'string' && /^[\w+\-/:]{1,64}$/.test(value)),
    kind: readOneOf('phone', 'video', 'on-site', 'trial-day', 'assessment', 'other'),
    contactIds: readListOf(id, LIMITS.contacts),
    notes: readObject<Interview['notes']>({
      stayedWithMe: note,
      impressedMe: note,
      openQuestions: note,
      answerBetter: note,
    }),
    mood: readNullable(readWhere((value): value is 1 | 2 | 3 | 4 | 5 => [1, 2, 3, 4, 5].includes(value as number))),
    promisedBy: readNullable(date),
  },
  { calendar },
);
