import type {
  Answer,
  Application,
  Contact,
  Detail,
  FollowUpRecord,
  HistoryEntry,
  Lesson,
  LocalTime,
  SentLetter,
  Stage,
} from './application';
import { isCalendarDate, isLocalTime } from './calendar-date';
import { type Fault, shortened } from './fault';
import { parseInterview } from './parseInterview';
import {
  findFaults,
  type Reader,
  readInstant,
  readListOf,
  readNullable,
  readNumber,
  readObject,
  readOneOf,
  readOrDrop,
  readSince,
  readString,
  readWhere,
} from './stored-value';
import { LIMITS } from './transitions/limits';

const date = readWhere(isCalendarDate, 'not-a-date');
const timeOrNone = readWhere((value): value is LocalTime | '' => value === '' || isLocalTime(value), 'not-a-time');
const id = readString(LIMITS.id, 1);
const name = readString(LIMITS.name);
const language = readOneOf('de', 'en');
const mailLanguage = readOneOf('auto', 'de', 'en');
const country = readOneOf('DE', 'AT', 'CH', 'GB', 'US');
const channel = readOneOf('mail', 'phone');
const KEY_LIMIT = 2 * LIMITS.id;

const contact: Reader<Contact> = readObject<Contact>({
  id,
  formOfAddress: readOneOf('ms', 'mr', 'neutral'),
  title: readString(LIMITS.title),
  firstName: name,
  lastName: name,
  email: readString(LIMITS.email),
  phone: readString(LIMITS.phone),
  terms: readOneOf('formal', 'informal'),
  language,
  country,
});

const kind = readOneOf('thank-you', 'status-enquiry', 'feedback-request', 'stay-in-touch', 'contract-check', 'review');

const followUp: Reader<FollowUpRecord> = readObject<FollowUpRecord>({
  key: readString(KEY_LIMIT, 1),
  kind,
  status: readOneOf('open', 'done', 'skipped'),
  at: readNullable(readInstant),
  on: readNullable(date),
  channel: readNullable(channel),
  snoozedUntil: readNullable(date),
  snoozes: readNumber(0),
  callAt: readSince(readNullable(timeOrNone), () => null),
  reason: readString(LIMITS.reason),
});

const letter: Reader<SentLetter> = readObject<SentLetter>({
  operationId: id,
  on: date,
  kind: readNullable(kind),
  key: readString(KEY_LIMIT),
  contactIds: readListOf(id, LIMITS.contacts),
  words: readNumber(0, LIMITS.letterWords),
  sketch: readListOf(readNumber(0, 0xffff_ffff), LIMITS.sketch),
});

const lesson: Reader<Lesson> = readObject<Lesson>({
  id,
  on: date,
  axis: readOneOf('qualification', 'appearance', 'other', 'unknown'),
  heard: readString(LIMITS.lesson),
  next: readString(LIMITS.lesson),
  isPractised: readWhere((value) => typeof value === 'boolean'),
  practisedOn: readSince(readNullable(date), () => null),
});

const stages: { [Name in Stage['name']]: Reader<Extract<Stage, { name: Name }>> } = {
  waiting: readObject<Extract<Stage, { name: 'waiting' }>>({ name: readOneOf('waiting') }),
  offered: readObject<Extract<Stage, { name: 'offered' }>>({ name: readOneOf('offered'), on: date }),
  rejected: readObject<Extract<Stage, { name: 'rejected' }>>({ name: readOneOf('rejected'), on: date }),
  signed: readObject<Extract<Stage, { name: 'signed' }>>({ name: readOneOf('signed'), on: date }),
  closed: readObject<Extract<Stage, { name: 'closed' }>>({
    name: readOneOf('closed'),
    on: date,
    reason: readString(LIMITS.reason),
  }),
};

const stage: Reader<Stage> = Object.assign(
  (value: unknown) => {
    for (const read of Object.values(stages)) {
      const found = read(value);
      if (found !== undefined) return found;
    }
    return undefined;
  },
  {
    explain: (value: unknown, path: string): Fault[] => {
      const { name } = Object(value) as { name?: unknown };
      const isKnown = typeof name === 'string' && Object.hasOwn(stages, name);
      return isKnown
        ? findFaults(stages[name as Stage['name']] as Reader<unknown>, value, path)
        : [{ path: `${path}.name`, code: name === undefined ? 'required' : 'not-a-choice', found: shortened(name) }];
    },
  },
);

const detail = readObject<Detail>({ name: readString(LIMITS.detailName, 1), text: readString(LIMITS.detail) });

type Later = Required<Pick<Application, 'mailLanguage' | 'settledMails' | 'details' | 'deletedAt'>>;

/** The record alone; `parseApplication` looks for names that stand twice as well. */
export const readApplication: Reader<Application> = readObject<Omit<Application, keyof Later>, Later>(
  {
    id,
    rev: readNumber(1),
    company: readString(LIMITS.name, 1),
    role: readString(LIMITS.name, 1),
    country,
    region: readString(LIMITS.region),
    contacts: readListOf(contact, LIMITS.contacts),
    interviews: readListOf(parseInterview, LIMITS.interviews),
    followUps: readListOf(followUp, LIMITS.followUps),
    answers: readListOf(readObject<Answer>({ on: date, promisedBy: readNullable(date) }), LIMITS.answers),
    letters: readSince(readListOf(letter, LIMITS.letters), () => []),
    lessons: readSince(readListOf(lesson, LIMITS.lessons), () => []),
    stage,
    history: readListOf(
      readObject<HistoryEntry>({ at: readInstant, operationId: id, what: name, subject: readString(KEY_LIMIT) }),
      LIMITS.history,
    ),
    createdAt: readInstant,
    updatedAt: readInstant,
  },
  {
    // Records from before 2026-11 have neither. One that isn't as it must be is no reason to lose the record.
    mailLanguage: readOrDrop(mailLanguage),
    settledMails: readOrDrop(readListOf(readNumber(0), LIMITS.settledMails)),
    // Records that were typed have none.
    details: readListOf(detail, LIMITS.details),
    deletedAt: readInstant,
  },
);

/**
 * A stored application, checked and built anew, or `undefined` when anything in it isn't as it must be (S4, H4, H5): wrong
 * types, unreal dates, texts or lists beyond the limits, an id or key twice. Only the known properties are taken over;
 * others, and whatever hides behind `__proto__`, are dropped. Never throws.
 *
 * @example parseApplication(JSON.parse(text))?.company
 */
export function parseApplication(value: unknown): Application | undefined {
  try {
    const parsed = readApplication(value);
    return parsed && hasUniqueNames(parsed) ? parsed : undefined;
  } catch {
    // A proxy or getter that throws is no record.
    return undefined;
  }
}

function hasUniqueNames({ contacts, interviews, followUps, lessons }: Application): boolean {
  const names = [
    ...[contacts, interviews, lessons].map((list) => list.map((one) => one.id)),
    followUps.map((one) => one.key),
  ];
  return names.every((list) => new Set(list).size === list.length);
}
