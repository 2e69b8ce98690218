import { planOf } from '../../lib/background/planOf';
import type { Application } from '../../lib/domain/application';
import type { FollowUp } from '../../lib/domain/follow-ups/follow-up';
import { isPublicHoliday } from '../../lib/domain/holidays';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/domain/settings';
import type { Moment } from '../../lib/reminders/sweep';
import { type Day, isWeekend } from './oracle/days';
import { hourOf, type StepFacts } from './oracle/facts';
import { remembered } from './oracle/remembered';
import { dayAt, instantAt } from './oracle/zoneClock';

const LONG_AGO: Moment = { now: Date.UTC(1990, 0, 1), zone: 'UTC' };

/** Of the days looked at last. */
const MOST_KEPT = 50;
const kept = new WeakMap<Application, Map<string, StepFacts[]>>();
const cancelled = new WeakMap<Application, ReadonlySet<string>>();
const freeDays = new Map<string, Map<Day, boolean>>();

/** The steps of the plan as the oracle knows them: what it uses of them is the same for a whole day. */
export function stepsOf(application: Application, settings: Settings, moment: Moment): readonly StepFacts[] {
  const days = kept.get(application) ?? new Map<string, StepFacts[]>();
  kept.set(application, days);
  const day = `${dayAt(moment.now, moment.zone)} ${moment.zone} ${hourOf(settings)} ${settings.remindsOnFreeDays}`;
  return remembered(days, day, () => readSteps(application, settings, moment), MOST_KEPT);
}

function readSteps(application: Application, settings: Settings, moment: Moment): StepFacts[] {
  const isFree = freeDaysOf(application);
  return planOf(application, settings, moment)
    .filter(({ state }) => state !== 'done' && state !== 'skipped')
    .map((step) => {
      const record = application.followUps.find(({ key }) => key === step.key);
      return {
        application: application.id,
        key: step.key,
        due: step.due,
        lastCall: step.lastCall,
        closes: step.closes,
        isOver: isCancelled(step, application),
        notBefore: beginOf(step, application, moment.zone),
        snoozedUntil: record?.snoozedUntil ?? null,
        callAt: record?.callAt ?? null,
        isFree,
      };
    });
}

/** Thanks have no place before the interview has begun. */
function beginOf({ kind, interviewId }: FollowUp, { interviews }: Application, zone: string): number {
  const interview = kind === 'thank-you' && interviews.find(({ id }) => id === interviewId);
  return interview ? instantAt(interview.date, interview.time, interview.zone || zone) : Number.NEGATIVE_INFINITY;
}

/**
 * A step that closed unused and one that something ended after it had closed bear the same name in the plan. Seen from
 * long ago nothing has closed yet, so what is over then was ended by something.
 */
function isCancelled({ state, key }: FollowUp, application: Application): boolean {
  if (state !== 'missed') return state === 'cancelled';
  let keys = cancelled.get(application);
  if (!keys) {
    const then = planOf(application, DEFAULT_SETTINGS, LONG_AGO);
    keys = new Set(
      then.filter((step) => step.state === 'missed' || step.state === 'cancelled').map((step) => step.key),
    );
    cancelled.set(application, keys);
  }
  return keys.has(key);
}

function freeDaysOf({ country, region }: Application): (day: Day) => boolean {
  const days = remembered(freeDays, `${country}-${region}`, () => new Map<Day, boolean>());
  return (day) => remembered(days, day, () => isWeekend(day) || isPublicHoliday(day, country, region));
}
