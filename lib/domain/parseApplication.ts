import type {
  Answer,
  Application,
  Contact,
  FollowUpRecord,
  HistoryEntry,
  Interview,
  Lesson,
  LocalTime,
  MailLanguage,
  SentLetter,
  Stage,
} from './application';
import { isCalendarDate, isLocalTime } from './calendar-date';
import {
  type Reader,
  readInstant,
  readListOf,
  readNullable,
  readNumber,
  readObject,
  readOneOf,
  readSince,
  readString,
  readWhere,
} from './stored-value';
import { LIMITS } from './transitions/limits';

const date = readWhere(isCalendarDate);
const time = readWhere(isLocalTime);
const timeOrNone = readWhere((value): value is LocalTime | '' => value === '' || isLocalTime(value));
const id = readString(LIMITS.id, 1);
const name = readString(LIMITS.name);
const note = readString(LIMITS.notes);
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

const interview: Reader<Interview> = readObject<Interview>({
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

const stage: Reader<Stage> = (value) => {
  for (const read of Object.values(stages)) {
    const found = read(value);
    if (found !== undefined) return found;
  }
  return undefined;
};

const application: Reader<Application> = readObject<Omit<Application, 'mailLanguage'>>({
  id,
  rev: readNumber(1),
  company: readString(LIMITS.name, 1),
  role: readString(LIMITS.name, 1),
  country,
  region: readString(LIMITS.region),
  contacts: readListOf(contact, LIMITS.contacts),
  interviews: readListOf(interview, LIMITS.interviews),
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
});

/**
 * A stored application, checked and built anew, or `undefined` when anything in it isn't as it must be (S4, H4, H5): wrong
 * types, unreal dates, texts or lists beyond the limits, an id or key twice. Only the known properties are taken over;
 * others, and whatever hides behind `__proto__`, are dropped. Never throws.
 *
 * @example parseApplication(JSON.parse(text))?.company
 */
export function parseApplication(value: unknown): Application | undefined {
  try {
    const parsed = application(value);
    if (!parsed || !hasUniqueNames(parsed)) return undefined;
    return { ...parsed, ...chosenLanguage(value as object) };
  } catch {
    // A proxy or getter that throws is no record.
    return undefined;
  }
}

/** Records from before 2026-11 have none. */
function chosenLanguage(value: object): Pick<Application, 'mailLanguage'> {
  return readObject<{ mailLanguage: MailLanguage }>({ mailLanguage })(value) ?? {};
}

function hasUniqueNames({ contacts, interviews, followUps, lessons }: Application): boolean {
  const names = [
    ...[contacts, interviews, lessons].map((list) => list.map((one) => one.id)),
    followUps.map((one) => one.key),
  ];
  return names.every((list) => new Set(list).size === list.length);
}
