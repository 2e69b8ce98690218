import { describe, expect, it } from 'vitest';
import type { Application } from '../../../lib/domain/application';
import { applyCommand } from '../../../lib/domain/applyCommand';
import { addDays, calendarDateAt, isWeekend, toInstant } from '../../../lib/domain/calendar-date';
import type { Command } from '../../../lib/domain/commands';
import { isPublicHoliday } from '../../../lib/domain/holidays';
import { reminderKey } from '../../../lib/domain/record-store';
import { claimOf } from '../../../lib/reminders/claimOf';
import { dueReminders } from '../../../lib/reminders/dueReminders';
import { readNotificationId } from '../../../lib/reminders/notification';
import type { Moment } from '../../../lib/reminders/sweep';
import { IS_FULL } from '../../runs';
import { exampleApplication, exampleInterview } from '../domain/example-application';
import { randomFrom } from './Stepper';
import { at, SweepWorld } from './SweepWorld';

const DAY = 86_400_000;
const MONTHS = 2;
const START = at('2026-03-02', '08:00').now;
const END = START + MONTHS * 30 * DAY;
const ZONES = ['Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Pacific/Apia'];

function applications(random: (below: number) => number): Application[] {
  return Array.from({ length: 3 }, (_, index) => {
    const interview = exampleInterview({ date: addDays('2026-03-02', random(20)) });
    return exampleApplication({ id: `a${index}`, interviews: [interview] });
  });
}

/** What users do with the steps that are due: mostly one thing, sometimes nothing. */
function userActs(world: SweepWorld, { now, zone }: Moment, random: (below: number) => number): void {
  const [id, application] = [...world.store.records][random(world.store.records.size)] ?? [];
  if (!id || !application) return;
  const on = calendarDateAt(now, zone);
  const plan = world.parts.plan(application, world.store.kept, { now, zone });
  const key = plan.find(({ state }) => ['open', 'due', 'overdue'].includes(state))?.key ?? 'none';
  const commands: Command[] = [
    { name: 'completeFollowUp', key, channel: 'mail', on },
    { name: 'completeFollowUp', key, channel: 'phone', on },
    { name: 'snoozeFollowUp', key, until: addDays(on, 1 + random(7)) },
    { name: 'skipFollowUp', key, on, reason: '' },
    { name: 'recordAnswer', on, promisedBy: addDays(on, 5 + random(10)) },
    { name: 'recordOffer', on },
    { name: 'recordRejection', on },
  ];
  const command = commands[random(commands.length)] ?? { name: 'recordAnswer', on, promisedBy: null };
  const operationId = `operation-${now}`;
  const outcome = applyCommand(application, command, { now, zone, operationId, newId: () => operationId });
  if (outcome.ok) world.store.records.set(id, outcome.application);
}

/** Every reminder that is due in the world as it stands: reckoned without the sweep and without its alarm. */
function dueIn(world: SweepWorld, moment: Moment): string[] {
  const steps = [...world.store.records.values()].flatMap((application) =>
    world.parts.plan(application, world.store.kept, moment).map((followUp) => ({ application, followUp })),
  );
  return dueReminders(steps, moment.now).map((step) => reminderKey(claimOf(step)));
}

/** Noon of a working day in Berlin's calendar: no quiet hours, nothing waits for another day. */
function isMidday({ now, zone }: Moment): boolean {
  const day = calendarDateAt(now, zone);
  const noon = toInstant(day, '12:00', zone);
  return now >= noon && now < noon + 3_600_000 && !isWeekend(day) && !isPublicHoliday(day, 'DE', 'BE');
}

interface Life {
  world: SweepWorld;
  /** Reminders whose day and hour had come at one of the looks. */
  expected: Set<string>;
  /** Those that were not told by noon of a working day, ten minutes after any other. */
  late: string[];
  wakes: number;
}

/** Lives through the months: wakes at the alarm alone, closes the browser for days, travels, and acts now and then. */
async function live(seed: number): Promise<Life> {
  const random = randomFrom(seed);
  const world = new SweepWorld(...applications(random));
  const expected = new Set<string>();
  let zone = ZONES[0] ?? '';
  const late: string[] = [];
  let wakes = 0;
  for (let now = START; now < END; wakes++) {
    for (const key of dueIn(world, { now, zone })) expected.add(key);
    await world.sweep({ now, zone });
    if (random(40) === 0) {
      userActs(world, { now, zone }, random);
      for (const key of dueIn(world, { now, zone })) expected.add(key);
      await world.sweep({ now, zone });
    }
    const lastTold = Math.max(0, ...world.store.claimed.values());
    if (isMidday({ now, zone }) && now - lastTold > 600_000)
      late.push(...dueIn(world, { now, zone }).filter((key) => !world.store.claimed.has(key)));
    if (random(200) === 0) zone = ZONES[random(ZONES.length)] ?? zone;
    const isClosed = random(300) === 0;
    now = isClosed ? now + random(6 * DAY) : (world.alarm ?? END);
  }
  return { world, expected, late, wakes };
}

describe('Two months of follow-ups, fast forward', () => {
  it.each(IS_FULL ? [1, 3, 4] : [1])(
    'tell no reminder early and none late, whatever the user, the clock and the browser do (life %i)',
    async (seed) => {
      const { world, expected, late, wakes } = await live(seed);
      expect(expected.size).toBeGreaterThan(4);
      expect([...world.store.claimed.keys()].filter((key) => !expected.has(key))).toEqual([]);
      expect(late).toEqual([]);
      expect(wakes).toBeGreaterThan(2_000);
      expect(world.problems).toEqual([]);
    },
  );

  it('show each one at its minute, and never two of the same day and step', async () => {
    const world = new SweepWorld(...applications(randomFrom(9)));
    const shown: string[] = [];
    for (let now = START; now < END; now = world.alarm ?? END) {
      const before = world.everShown.length;
      await world.sweep({ now, zone: 'Europe/Berlin' });
      for (const { id } of world.everShown.slice(before)) {
        shown.push(`${id} ${calendarDateAt(now, 'Europe/Berlin')}`);
        expect(new Date(now).toLocaleTimeString('de', { timeZone: 'Europe/Berlin', timeStyle: 'short' })).toBe('09:30');
        expect(readNotificationId(id)).toBeDefined();
      }
    }
    expect(shown.length).toBeGreaterThan(4);
    expect(new Set(shown).size).toBe(shown.length);
  });
});
