import type { Application, CalendarDate, ZoneName } from '../../../lib/domain/application';
import { calendarDateAt } from '../../../lib/domain/calendar-date';
import type { FollowUp } from '../../../lib/domain/follow-ups/follow-up';
import { changeEntries } from './changeEntries';
import type { TimelineDay, TimelineEntry } from './timeline-entry';

/** Of one day, what came of something stands above it. */
const RANK: readonly TimelineEntry['deed']['name'][] = [
  'promise',
  'change',
  'lesson',
  'outcome',
  'answer',
  'step',
  'letter',
  'interview',
];
/** What something else has made needless never happened, and is left out. */
const OVER = ['done', 'skipped', 'missed'] as const;

/**
 * Everything that has happened in an application and every day that is promised, by day, the newest first. What no record
 * holds any more (an offer before the rejection) comes from the history.
 *
 * @param plan the application's steps; those that lie ahead are left out
 * @example timelineDays(application, tools.plan(application), zone)[0]?.on // '2026-11-24'
 */
export function timelineDays(application: Application, plan: readonly FollowUp[], zone: ZoneName): TimelineDay[] {
  const days = new Map<CalendarDate, TimelineEntry[]>();
  for (const entry of entriesOf(application, plan, zone)) {
    const day = days.get(entry.on);
    if (day) day.push(entry);
    else days.set(entry.on, [entry]);
  }
  return [...days]
    .map(([on, entries]) => ({ on, entries: entries.sort(inOrder) }))
    .sort((one, other) => (one.on < other.on ? 1 : -1));
}

function entriesOf(application: Application, plan: readonly FollowUp[], zone: ZoneName): TimelineEntry[] {
  const { interviews, answers, lessons } = application;
  return [
    ...interviews.map((interview) =>
      entry(`interview:${interview.id}`, interview.date, { name: 'interview', interview }),
    ),
    ...stepEntries(application, plan),
    ...letterEntries(application, plan),
    ...answers.map(({ on, promisedBy }) => entry(`answer:${on}`, on, { name: 'answer', promisedBy })),
    ...promisedDays(application).map((on) => entry(`promise:${on}`, on, { name: 'promise' })),
    ...outcomeEntries(application, zone),
    ...lessons.map((lesson) => entry(`lesson:${lesson.id}`, lesson.on, { name: 'lesson', lesson })),
    ...changeEntries(application, zone),
  ];
}

const entry = (id: string, on: CalendarDate, deed: TimelineEntry['deed']): TimelineEntry => ({ id, on, deed });

function stepEntries({ followUps, letters }: Application, plan: readonly FollowUp[]): TimelineEntry[] {
  return plan
    .filter(({ state }) => OVER.some((each) => each === state))
    .map(({ key, kind, state, closes, due }) => {
      const record = followUps.find((each) => each.key === key);
      const { on = null, channel = null, reason = '' } = record?.status === 'open' ? {} : (record ?? {});
      const sent = state === 'done' ? letters.filter((letter) => letter.key === key) : [];
      const deed = { name: 'step' as const, key, kind, state, channel, reason, letters: sent };
      return entry(`step:${key}`, on ?? closes ?? due, deed);
    });
}

function letterEntries({ letters }: Application, plan: readonly FollowUp[]): TimelineEntry[] {
  const done = new Set(plan.filter(({ state }) => state === 'done').map(({ key }) => key));
  return letters
    .filter(({ key }) => !done.has(key))
    .map((letter) => entry(`letter:${letter.operationId}`, letter.on, { name: 'letter', letter }));
}

function promisedDays({ interviews, answers }: Application): CalendarDate[] {
  return [...new Set([...interviews, ...answers].flatMap(({ promisedBy }) => promisedBy ?? []))];
}

const OUTCOMES = { recordRejection: 'rejected', recordOffer: 'offered', closeApplication: 'closed' } as const;

/** Where it stands now on its day; earlier turns on the day on which they were noted. */
function outcomeEntries({ stage, history }: Application, zone: ZoneName): TimelineEntry[] {
  const turns = history.filter(({ what }) => Object.hasOwn(OUTCOMES, what) || what === 'recordSigned');
  const last = stage.name === 'waiting' ? undefined : turns.at(-1);
  const past = turns.flatMap(({ at, operationId, what }) => {
    const name = OUTCOMES[what as keyof typeof OUTCOMES];
    if (operationId === last?.operationId || !name) return [];
    const deed = { name: 'outcome' as const, stage: name, reason: '' };
    return entry(`outcome:${operationId}`, calendarDateAt(at, zone), deed);
  });
  if (stage.name === 'waiting') return past;
  const reason = stage.name === 'closed' ? stage.reason : '';
  return [...past, entry('outcome', stage.on, { name: 'outcome', stage: stage.name, reason })];
}

function inOrder(one: TimelineEntry, other: TimelineEntry): number {
  const rank = RANK.indexOf(one.deed.name) - RANK.indexOf(other.deed.name);
  return rank || timeOf(other).localeCompare(timeOf(one)) || (one.id < other.id ? -1 : 1);
}

const timeOf = ({ deed }: TimelineEntry) => (deed.name === 'interview' ? deed.interview.time : '');
