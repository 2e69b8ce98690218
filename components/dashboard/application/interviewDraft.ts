import type { Application, CalendarDate, Interview, InterviewNotes } from '../../../lib/domain/application';
import type { InterviewInput } from '../../../lib/domain/commands';

/** An interview as the form holds it: flat, so that each field is changed and refused by its own name. */
export interface InterviewDraft extends InterviewNotes, Omit<InterviewInput, 'notes' | 'promisedBy'> {
  /** `''` when no day was named. */
  promisedBy: string;
}

export function interviewDraft({ id, notes, promisedBy, calendar: _, ...rest }: Interview): InterviewDraft {
  return { ...rest, ...notes, promisedBy: promisedBy ?? '' };
}

/** A further interview, with whoever was there the last time. */
export function nextInterviewDraft({ interviews }: Application, today: CalendarDate, zone: string): InterviewDraft {
  const last = interviews.toSorted((a, b) => a.date.localeCompare(b.date)).at(-1);
  return interviewDraft({
    id: '',
    date: today,
    time: '10:00',
    zone,
    kind: last?.kind ?? 'on-site',
    contactIds: last?.contactIds ?? [],
    notes: { stayedWithMe: '', impressedMe: '', openQuestions: '', answerBetter: '' },
    mood: null,
    promisedBy: null,
  });
}

export function interviewInput(draft: InterviewDraft): InterviewInput {
  const { stayedWithMe, impressedMe, openQuestions, answerBetter, promisedBy, time, ...rest } = draft;
  return {
    ...rest,
    time: time.slice(0, 5),
    notes: { stayedWithMe, impressedMe, openQuestions, answerBetter },
    promisedBy: promisedBy || null,
  };
}
