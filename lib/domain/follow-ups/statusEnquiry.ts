import type { CalendarDate, Channel } from '../application';
import { addDays, addWorkingDays, laterOf, workingDayFrom } from '../calendar-date';
import { endingOf } from './endingOf';
import type { FollowUp } from './follow-up';
import { type PlannedStep, placeFollowUp } from './placeFollowUp';
import type { Situation } from './situation';
import { dayOf, MOST_UNANSWERED_CONTACTS, type UnansweredContact, unansweredContacts } from './unansweredContacts';

const DAYS_TO_WAIT = 14;
const WORKING_DAYS_AFTER_PROMISE = 2;
const WORKING_DAYS_BETWEEN_CONTACTS = 10;
const WINDOW_DAYS = 7;

/** What a ladder of enquiries starts from: an interview, or an answer after it. */
interface Anchor {
  name: string;
  on: CalendarDate;
  promisedBy: CalendarDate | null;
  interviewId: string | null;
}

/**
 * The status enquiries (R19, R20). Each interview, and each answer since the last one, starts a ladder of two; only the
 * newest is alive, earlier open ones are cancelled. The first opens 14 days after its anchor, or 2 working days after the
 * promised day if that is later, by phone. The second exists once the first was done and stayed unanswered, at least 10
 * working days later on the other channel. Two unanswered contacts in all end the asking. A planned interview counts
 * already: an invitation is an answer.
 */
export function statusEnquiries(situation: Situation): FollowUp[] {
  const anchors = readAnchors(situation);
  const newest = anchors.at(-1);
  const contacts = unansweredContacts(situation);
  const stageEnd = endingOf(situation, ['offered', 'rejected', 'signed', 'closed']);
  const earlier = anchors.slice(0, -1).flatMap((anchor, index) => {
    const endedOn = anchors[index + 1]?.on ?? anchor.on;
    return [placeFollowUp(situation, firstStep(situation, anchor, contacts), { cancelledOn: endedOn })];
  });
  return newest ? [...earlier, ...ladder(situation, newest, contacts, stageEnd)] : earlier;
}

function readAnchors({ interviews, application: { answers } }: Situation): Anchor[] {
  const latest = interviews.at(-1);
  const fromInterviews = interviews.map(({ id, date, promisedBy }) => {
    return { name: id, on: date, promisedBy, interviewId: id };
  });
  const fromAnswers = [...new Map(answers.map((answer) => [answer.on, answer])).values()]
    .filter(({ on }) => latest === undefined || on >= latest.date)
    .map(({ on, promisedBy }) => ({ name: on, on, promisedBy, interviewId: latest?.id ?? null }))
    .sort((one, other) => (one.on < other.on ? -1 : 1));
  return [...fromInterviews, ...fromAnswers];
}

function ladder(
  situation: Situation,
  anchor: Anchor,
  contacts: readonly UnansweredContact[],
  stageEnd: CalendarDate | null,
): FollowUp[] {
  const isCapReached = contacts.length >= MOST_UNANSWERED_CONTACTS;
  const cancelledOn = stageEnd ?? (isCapReached ? (contacts.at(-1)?.on ?? null) : null);
  const first = placeFollowUp(situation, firstStep(situation, anchor, contacts), { cancelledOn });
  const second = secondStep(situation, anchor, first);
  return second ? [first, placeFollowUp(situation, second, { cancelledOn })] : [first];
}

function firstStep(situation: Situation, anchor: Anchor, contacts: readonly UnansweredContact[]): PlannedStep {
  const { isFree } = situation;
  const key = `status-enquiry:${anchor.name}:1`;
  const waited = addDays(anchor.on, DAYS_TO_WAIT);
  const promised = anchor.promisedBy && addWorkingDays(anchor.promisedBy, WORKING_DAYS_AFTER_PROMISE, isFree);
  const previous = contacts.find((contact) => contact.key !== key && contact.on >= anchor.on);
  const spaced = previous ? addWorkingDays(previous.on, WORKING_DAYS_BETWEEN_CONTACTS, isFree) : waited;
  const opens = laterOf(laterOf(waited, promised ?? waited), spaced);
  return enquiry(situation, {
    key,
    anchor,
    number: 1,
    opens,
    channel: previous ? otherThan(previous.channel) : 'phone',
  });
}

function secondStep(situation: Situation, anchor: Anchor, first: FollowUp): PlannedStep | undefined {
  const record = situation.records.get(first.key);
  if (record?.status !== 'done') return undefined;
  return enquiry(situation, {
    key: `status-enquiry:${anchor.name}:2`,
    anchor,
    number: 2,
    opens: addWorkingDays(dayOf(record, situation), WORKING_DAYS_BETWEEN_CONTACTS, situation.isFree),
    channel: otherThan(record.channel ?? first.channel),
  });
}

interface Asking {
  key: string;
  anchor: Anchor;
  number: number;
  opens: CalendarDate;
  channel: Channel;
}

function enquiry({ isFree }: Situation, { key, anchor, number, opens, channel }: Asking): PlannedStep {
  const due = workingDayFrom(opens, isFree);
  return {
    key,
    kind: 'status-enquiry',
    interviewId: anchor.interviewId,
    number,
    opens,
    due,
    lastCall: null,
    closes: laterOf(addDays(opens, WINDOW_DAYS), due),
    channel,
    isOptional: false,
  };
}

function otherThan(channel: Channel): Channel {
  return channel === 'phone' ? 'mail' : 'phone';
}
