import type { Application, CalendarDate, InterviewKind } from '../../lib/domain/application';
import type { Command } from '../../lib/domain/commands';
import type { AnswerKind, AnswerReading } from '../../lib/inbox/answer';

/** What the user is about to accept: a suggestion until they do, and theirs to change. */
export interface AnswerDraft {
  kind: AnswerKind;
  /** When the mail was written. */
  on: CalendarDate;
  /** `''` where no day was named. */
  promisedBy: string;
  /** Of the interview they invite to; `''` where none was named. */
  date: string;
  time: string;
  interviewKind: InterviewKind;
}

export function answerDraft(reading: AnswerReading, on: CalendarDate, { interviews }: Application): AnswerDraft {
  const last = interviews.toSorted((one, other) => one.date.localeCompare(other.date)).at(-1);
  return {
    kind: reading.kind,
    on,
    promisedBy: reading.promisedBy?.on ?? '',
    date: reading.appointment?.on ?? '',
    time: reading.appointment?.time ?? '',
    interviewKind: last?.kind ?? 'on-site',
  };
}

/** Whether an interview is added; an invitation without a day is an answer as any other. */
export function addsInterview({ kind, date, time }: AnswerDraft): boolean {
  return kind === 'invitation' && (date !== '' || time !== '');
}

/** The change that the user accepts by one click. An oral offer ends nothing (R26). */
export function answerCommand(draft: AnswerDraft, contactId: string, zone: string): Command {
  const { kind, on, promisedBy, date, time, interviewKind } = draft;
  if (kind === 'rejection') return { name: 'recordRejection', on };
  if (kind === 'offer') return { name: 'recordOffer', on };
  if (!addsInterview(draft))
    return { name: 'recordAnswer', on, promisedBy: (kind === 'holding' && promisedBy) || null };
  return {
    name: 'addInterview',
    interview: {
      date,
      time: time.slice(0, 5),
      zone,
      kind: interviewKind,
      contactIds: [contactId],
      notes: { stayedWithMe: '', impressedMe: '', openQuestions: '', answerBetter: '' },
      mood: null,
      promisedBy: null,
    },
  };
}
