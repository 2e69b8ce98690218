import type { Contact, Interview, InterviewKind, InterviewNotes } from '../application';
import type { InterviewInput } from '../commands';
import { interviewDays, promiseDays } from './dateRanges';
import {
  type Field,
  fieldOf,
  readChoice,
  readDate,
  readList,
  readOptionalDate,
  readText,
  readTime,
  readZone,
  refuse,
} from './field';
import { LIMITS } from './limits';
import type { Moment } from './transition';

export const INTERVIEW_KINDS: readonly [InterviewKind, ...InterviewKind[]] = [
  'video',
  'phone',
  'on-site',
  'trial-day',
  'assessment',
  'other',
];

export function readInterview(field: Field, { today }: Moment): Omit<InterviewInput, 'contactIds'> {
  const date = readDate(fieldOf(field, 'date'), interviewDays(today));
  return {
    date,
    time: readTime(fieldOf(field, 'time')),
    zone: readZone(fieldOf(field, 'zone')),
    kind: readChoice(fieldOf(field, 'kind'), INTERVIEW_KINDS),
    notes: readNotes(fieldOf(field, 'notes')),
    mood: readMood(fieldOf(field, 'mood')),
    promisedBy: readOptionalDate(fieldOf(field, 'promisedBy'), promiseDays(date)),
  };
}

/** Ids of contacts that the application has, each once. */
export function readContactIds(field: Field, contacts: readonly Contact[]): string[] {
  const ids = readList(field, LIMITS.contacts).map((item) => {
    const contact = contacts.find(({ id }) => id === item.value);
    if (!contact) refuse(item, 'unknown');
    return contact?.id ?? '';
  });
  return [...new Set(ids)];
}

function readNotes(field: Field): InterviewNotes {
  const note = (name: keyof InterviewNotes) => readText(fieldOf(field, name), LIMITS.notes, 'lines');
  return {
    stayedWithMe: note('stayedWithMe'),
    impressedMe: note('impressedMe'),
    openQuestions: note('openQuestions'),
    answerBetter: note('answerBetter'),
  };
}

function readMood(field: Field): Interview['mood'] {
  const { value } = field;
  if (value === 1 || value === 2 || value === 3 || value === 4 || value === 5) return value;
  if (value !== null && value !== undefined) refuse(field, 'not-a-choice');
  return null;
}
