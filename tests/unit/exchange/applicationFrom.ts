import type { Application, Contact, FollowUpRecord, Interview, Lesson, Stage } from '../../../lib/domain/application';
import type { Dice } from './Dice';

/** Makes a text of at most, and at least, so many characters. */
export type TextMaker = (longest: number, shortest?: number) => string;

const KINDS = ['thank-you', 'status-enquiry', 'feedback-request', 'stay-in-touch', 'contract-check', 'review'] as const;
const COUNTRIES = ['DE', 'AT', 'CH', 'GB', 'US'] as const;
const ZONES = ['Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Pacific/Apia', 'Mars/Olympus'] as const;

/** Any application that the store could hold, with texts of one maker in every field that takes one; lists of at most so many. */
export function applicationFrom(dice: Dice, id: string, text: TextMaker, most = 3): Application {
  const contacts = dice.several(most, (index) => contactFrom(dice, `c${index}`, text));
  const some = () => contacts.filter(() => dice.below(2) === 1).map((contact) => contact.id);
  const sketch: number[] = [];
  return {
    id,
    rev: 1 + dice.below(10_000),
    company: text(200, 1),
    role: text(200, 1),
    country: dice.pick(...COUNTRIES),
    region: dice.pick('', 'BY', 'SCT', '9'),
    contacts,
    interviews: dice.several(most, (index) => interviewFrom(dice, `i${index}`, some(), text)),
    followUps: dice.several(most, (index) => stepFrom(dice, index, text)),
    answers: dice.several(2, () => ({ on: dice.day(), promisedBy: dice.pick(null, dice.day()) })),
    letters: dice
      .several(2, (index) => ({
        operationId: `o${index}`,
        on: dice.day(),
        kind: dice.pick(null, ...KINDS),
        key: dice.pick('', 'thank-you:i0'),
        contactIds: some(),
        words: dice.below(20_000),
        sketch,
      }))
      .sort((one, other) => one.on.localeCompare(other.on)),
    lessons: dice.several(most, (index) => lessonFrom(dice, index, text)),
    stage: stageFrom(dice, text),
    history: [],
    ...(dice.below(2) === 1 && { mailLanguage: dice.pick('auto', 'de', 'en') }),
    ...(dice.below(2) === 1 && { details: [{ name: `x${text(99)}`, text: text(500) }] }),
    createdAt: dice.below(2 ** 31) * 1000,
    updatedAt: dice.below(2 ** 31) * 1000,
  };
}

function contactFrom(dice: Dice, id: string, text: TextMaker): Contact {
  return {
    id,
    formOfAddress: dice.pick('ms', 'mr', 'neutral'),
    title: text(100),
    firstName: text(200),
    lastName: text(200),
    email: text(254),
    phone: text(50),
    terms: dice.pick('formal', 'informal'),
    language: dice.pick('de', 'en'),
    country: dice.pick(...COUNTRIES),
  };
}

function interviewFrom(dice: Dice, id: string, contactIds: string[], text: TextMaker): Interview {
  return {
    id,
    date: dice.day(),
    time: dice.time(),
    zone: dice.pick(...ZONES),
    kind: dice.pick('phone', 'video', 'on-site', 'trial-day', 'assessment', 'other'),
    contactIds,
    notes: { stayedWithMe: text(500), impressedMe: text(500), openQuestions: text(500), answerBetter: text(500) },
    mood: dice.pick(null, 1, 2, 3, 4, 5),
    promisedBy: dice.pick(null, dice.day()),
    ...(dice.below(4) === 1 && {
      calendar: { uid: `x${text(99)}`, sequence: dice.below(9), stamp: dice.below(2 ** 31) },
    }),
  };
}

function stepFrom(dice: Dice, index: number, text: TextMaker): FollowUpRecord {
  const kind = dice.pick(...KINDS);
  return {
    key: `${kind}:i${index}`,
    kind,
    status: dice.pick('open', 'done', 'skipped'),
    at: dice.pick(null, dice.below(2 ** 31) * 1000),
    on: dice.pick(null, dice.day()),
    channel: dice.pick(null, 'mail', 'phone'),
    snoozedUntil: dice.pick(null, dice.day()),
    snoozes: dice.below(9),
    callAt: dice.pick(null, '', dice.time()),
    reason: text(500),
  };
}

function lessonFrom(dice: Dice, index: number, text: TextMaker): Lesson {
  const on = dice.day();
  const lesson = {
    id: `l${index}`,
    on,
    axis: dice.pick<Lesson['axis']>('qualification', 'appearance', 'other', 'unknown'),
    heard: text(500),
    next: text(500),
    isPractised: dice.pick(true, false),
  };
  // Of every other practised one the day isn't known, as in older records.
  return { ...lesson, practisedOn: lesson.isPractised && index % 2 === 0 ? on : null };
}

function stageFrom(dice: Dice, text: TextMaker): Stage {
  const on = dice.day();
  return dice.pick<Stage>(
    { name: 'waiting' },
    { name: 'offered', on },
    { name: 'rejected', on },
    { name: 'signed', on },
    { name: 'closed', on, reason: text(500) },
  );
}
