import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Application, isEnded } from '../../../../lib/domain/application';
import { addDays, isWeekend, laterOf, toInstant } from '../../../../lib/domain/calendar-date';
import type { FollowUp, PlanContext } from '../../../../lib/domain/follow-ups/follow-up';
import { planFollowUps } from '../../../../lib/domain/follow-ups/planFollowUps';
import { isPublicHoliday } from '../../../../lib/domain/holidays';
import { runs } from '../../../runs';
import { applicationFromTape, Tape, ZONES } from '../application-from-tape';

/** In the long run a hundred thousand: NACHKLANG_LONG=yes. */
const RUNS = process.env.NACHKLANG_LONG === 'yes' ? 100_000 : runs(1_500, 15_000);
const LIVE = new Set(['upcoming', 'open', 'due', 'overdue', 'snoozed']);
const isLive = ({ state }: FollowUp) => LIVE.has(state);
const asks = ({ kind }: Pick<FollowUp, 'kind'>) => kind === 'status-enquiry' || kind === 'feedback-request';

const clocks = new Map(
  ZONES.map((zone) => [zone as string, new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeStyle: 'short' })]),
);

/** Rules that hold for any plan of any application: each gives back whether it was kept. */
const RULES: Record<string, (plan: FollowUp[], application: Application, context: PlanContext) => boolean> = {
  'R1: an application that has not ended has a next step': (plan, application) =>
    isEnded(application) || plan.some(isLive),
  'R26: a signed or closed one has none': (plan, application) => !isEnded(application) || !plan.some(isLive),
  'R18–R22: nothing is due on a weekend or public holiday': (plan, { country, region }) =>
    plan.every(({ due }) => !isWeekend(due) && !isPublicHoliday(due, country, region)),
  'R20: never a third contact while two are unanswered': (plan, application) =>
    unansweredCount(application) + plan.filter((step) => isLive(step) && asks(step)).length <= 2 ||
    !plan.some((step) => isLive(step) && asks(step)),
  'R20: one ladder of enquiries at most is alive': (plan) =>
    plan.filter((step) => isLive(step) && step.kind === 'status-enquiry').length <= 1,
  'R18: every reminder comes at 09:30 local time, or at the time agreed for a call': (plan, _, { zone }) => {
    const step = plan[plan.length >> 1];
    if (step === undefined) return true;
    if (step.agreedCall) return step.remindAt === toInstant(step.agreedCall.on, step.agreedCall.at ?? '09:30', zone);
    return clocks.get(zone)?.format(step.remindAt) === '09:30';
  },
  'windows lie in order, keys are unique, the plan is sorted': (plan) =>
    new Set(plan.map(({ key }) => key)).size === plan.length &&
    plan.every(({ opens, due, closes }) => opens <= due && (closes === null || due <= closes)) &&
    plan.every(({ due }, index) => due >= (plan[index - 1]?.due ?? '')),
};

function unansweredCount({ answers, interviews, stage, followUps }: Application): number {
  const signs = [...answers.map(({ on }) => on), ...interviews.map(({ date }) => date)];
  if (stage.name === 'rejected' || stage.name === 'offered') signs.push(stage.on);
  const lastSign = signs.sort().at(-1) ?? '';
  return followUps.filter((step) => asks(step) && step.status === 'done' && (step.on ?? '') > lastSign).length;
}

/** The latest interview, answer or stage: what plans look on from. */
function lastDayOf({ answers, interviews, stage }: Application): string {
  const days = [...answers.map(({ on }) => on), ...interviews.map(({ date }) => date)];
  if (stage.name !== 'waiting') days.push(stage.on);
  return days.reduce(laterOf, '2025-06-01');
}

function freezeAll<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null)
    for (const inner of Object.values(Object.freeze(value))) freezeAll(inner);
  return value;
}

describe('Any plan', () => {
  it(`keeps the rules of the article for ${RUNS} random applications (R1, R18–R22, R26)`, () => {
    const broken = (bytes: Uint8Array): string[] => {
      const tape = new Tape(bytes);
      const zone = tape.pick(...ZONES);
      const time = tape.pick('12:00', '00:00', '23:59');
      const later = tape.below(70);
      const application = applicationFromTape(tape);
      const now = toInstant(addDays(lastDayOf(application), later), time, zone);
      const context = { now, zone, holidays: isPublicHoliday };
      const plan = planFollowUps(application, context);
      return Object.keys(RULES).filter((rule) => !RULES[rule]?.(plan, application, context));
    };
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 90, size: 'max' }), (bytes) => {
        const rules = broken(bytes);
        if (rules.length > 0) throw new Error(rules.join('; '));
      }),
      { numRuns: RUNS },
    );
  }, 30_000);

  it('is the same for the same input, which stays untouched', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 90, size: 'max' }), (bytes) => {
        const application = freezeAll(applicationFromTape(new Tape(bytes)));
        const context = {
          now: toInstant('2026-03-01', '12:00', 'UTC'),
          zone: 'Europe/Berlin',
          holidays: isPublicHoliday,
        };
        expect(planFollowUps(application, context)).toEqual(planFollowUps(structuredClone(application), context));
      }),
      { numRuns: runs(200, 2_000) },
    );
  });

  it('does not depend on mood (R25)', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 90, size: 'max' }), fc.constantFrom(null, 1, 3, 5), (bytes, mood) => {
        const application = applicationFromTape(new Tape(bytes));
        const felt = { ...application, interviews: application.interviews.map((one) => ({ ...one, mood })) };
        const context = {
          now: toInstant('2026-03-01', '12:00', 'UTC'),
          zone: 'Europe/Berlin',
          holidays: isPublicHoliday,
        };
        expect(planFollowUps(felt as Application, context)).toEqual(planFollowUps(application, context));
      }),
      { numRuns: runs(150, 1_000) },
    );
  });

  it('has a next step in a calendar that knows no working day, and ends its search', () => {
    const context = { now: toInstant('2026-03-01', '12:00', 'UTC'), zone: 'UTC', holidays: () => true };
    expect(planFollowUps(applicationFromTape(new Tape(new Uint8Array())), context).some(isLive)).toBe(true);
  });
});
