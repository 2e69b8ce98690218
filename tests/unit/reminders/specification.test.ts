import { describe, expect, it } from 'vitest';
import type { Application, FollowUpRecord } from '../../../lib/domain/application';
import type { Settings } from '../../../lib/domain/settings';
import { exampleApplication, exampleRecord } from '../domain/example-application';
import { at, SweepWorld } from './SweepWorld';

// The examples of docs/REMINDERS.md, section 10, by number. The interview is on Monday 2 March 2026.
const THANKS = { key: 'thank-you:i1', kind: 'thank-you', snoozes: 1 } as const;
const ENQUIRY = { key: 'status-enquiry:i1:1', kind: 'status-enquiry' } as const;
const OPEN_EARLY = { quietFrom: '22:00', quietUntil: '06:00' };

const withRecord = (record: Partial<FollowUpRecord>, id = 'a1'): Application =>
  exampleApplication({ id, followUps: [exampleRecord(record)] });

/** Thanked already, so that only the enquiry is left. */
const enquiring = (record: Partial<FollowUpRecord> = {}): Application =>
  exampleApplication({
    followUps: [
      exampleRecord({ ...THANKS, status: 'done', on: '2026-03-03' }),
      exampleRecord({ ...ENQUIRY, ...record }),
    ],
  });

interface Example {
  application?: Application;
  settings?: Partial<Settings>;
  /** Looks at which nothing is told. */
  silent: string[];
  /** The look at which it is told. */
  told: string;
}

const EXAMPLES: [string, Example][] = [
  ['1: at the chosen hour, not before', { silent: ['2026-03-03 09:29'], told: '2026-03-03 09:30' }],
  ['2', { settings: { reminderTime: '18:00' }, silent: ['2026-03-03 17:59'], told: '2026-03-03 18:00' }],
  ['3', { settings: { reminderTime: '21:00' }, silent: ['2026-03-03 07:59'], told: '2026-03-03 08:00' }],
  ['4', { silent: ['2026-03-03 21:00', '2026-03-04 07:59'], told: '2026-03-04 08:00' }],
  ['5', { settings: OPEN_EARLY, silent: ['2026-03-04 07:10', '2026-03-04 07:59'], told: '2026-03-04 08:00' }],
  ['6', { settings: { ...OPEN_EARLY, reminderTime: '07:00' }, silent: ['2026-03-04 06:59'], told: '2026-03-04 07:10' }],
  ['7: the last sensible day is today', { silent: [], told: '2026-03-07 12:00' }],
  [
    '8: a working day is left',
    { application: enquiring(), silent: ['2026-03-21 12:00', '2026-03-22 20:00'], told: '2026-03-23 08:00' },
  ],
  ['9', { application: enquiring(), settings: { remindsOnFreeDays: true }, silent: [], told: '2026-03-21 12:00' }],
  [
    '10',
    {
      application: withRecord({ ...THANKS, snoozedUntil: '2026-03-07' }),
      silent: ['2026-03-06 12:00', '2026-03-07 09:29'],
      told: '2026-03-07 09:30',
    },
  ],
  [
    '11',
    {
      application: enquiring({ snoozedUntil: '2026-03-21' }),
      silent: ['2026-03-21 12:00', '2026-03-23 09:29'],
      told: '2026-03-23 09:30',
    },
  ],
  [
    '11, with reminders on free days',
    {
      application: enquiring({ snoozedUntil: '2026-03-21' }),
      settings: { remindsOnFreeDays: true },
      silent: ['2026-03-21 09:29'],
      told: '2026-03-21 09:30',
    },
  ],
  [
    '12',
    {
      application: enquiring({ snoozedUntil: '2026-03-25' }),
      silent: ['2026-03-24 12:00', '2026-03-25 09:29'],
      told: '2026-03-25 09:30',
    },
  ],
  [
    '13',
    {
      application: withRecord({ ...THANKS, snoozedUntil: '2026-03-03' }),
      silent: ['2026-03-03 09:29'],
      told: '2026-03-03 09:30',
    },
  ],
  [
    '15: a call that they asked for, in the quiet hours',
    {
      application: enquiring({ snoozedUntil: '2026-03-16', callAt: '20:30' }),
      silent: ['2026-03-16 12:00', '2026-03-16 20:29'],
      told: '2026-03-16 23:00',
    },
  ],
  [
    '16: a call whose time was not in the quiet hours',
    {
      application: enquiring({ snoozedUntil: '2026-03-16', callAt: '15:00' }),
      silent: ['2026-03-16 21:00', '2026-03-17 07:59'],
      told: '2026-03-17 08:00',
    },
  ],
  [
    '17: a call agreed for a Saturday',
    {
      application: enquiring({ snoozedUntil: '2026-03-14', callAt: '' }),
      silent: ['2026-03-14 09:29'],
      told: '2026-03-14 09:30',
    },
  ],
];

const moment = (when: string) => at(...(when.split(' ') as [string, string]));

function isMinuteBefore(last: string | undefined, told: string): boolean {
  return last !== undefined && moment(told).now - moment(last).now === 60_000;
}

describe('The examples of the specification', () => {
  it.each(EXAMPLES)('hold: number %s', async (_, { application, settings = {}, silent, told }) => {
    const world = new SweepWorld(application ?? exampleApplication());
    await world.store.changeSettings(settings);
    for (const when of silent) await world.sweep(moment(when));
    expect(world.everShown).toEqual([]);
    for (let looks = 0; looks < 3; looks++) await world.sweep(moment(told));
    expect(world.everShown).toHaveLength(1);
  });

  it.each(EXAMPLES.filter(([, { silent, told }]) => isMinuteBefore(silent.at(-1), told)))(
    'wake the browser at that minute: number %s',
    async (_, { application, settings = {}, silent, told }) => {
      const world = new SweepWorld(application ?? exampleApplication());
      await world.store.changeSettings(settings);
      await world.sweep(moment(silent.at(-1) ?? told));
      expect(world.alarm).toBe(moment(told).now);
    },
  );

  it('say nothing new after a snooze was undone (14)', async () => {
    const world = new SweepWorld(exampleApplication());
    await world.sweep(moment('2026-03-03 09:30'));
    world.store.records.set('a1', withRecord({ ...THANKS, snoozedUntil: '2026-03-04' }));
    await world.sweep(moment('2026-03-03 09:50'));
    world.store.records.set('a1', exampleApplication());
    for (const when of ['2026-03-03 10:00', '2026-03-04 09:30', '2026-03-05 12:00']) await world.sweep(moment(when));
    expect(world.everShown).toHaveLength(1);
    expect(world.badges.at(-1)).toBe(1);
  });

  it('tell a call agreed for a day that was told of before (18)', async () => {
    const world = new SweepWorld(enquiring());
    await world.sweep(moment('2026-03-16 09:30'));
    world.store.records.set('a1', enquiring({ snoozedUntil: '2026-03-16', callAt: '15:00' }));
    await world.sweep(moment('2026-03-16 14:59'));
    expect(world.everShown).toHaveLength(1);
    await world.sweep(moment('2026-03-16 15:00'));
    expect(world.everShown).toHaveLength(2);
  });
});
