import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timelineDays } from '../../../../../components/dashboard/application/timelineEntries';
import type { Application } from '../../../../../lib/domain/application';
import { applyCommand } from '../../../../../lib/domain/applyCommand';
import { addDays } from '../../../../../lib/domain/calendar-date';
import type { Command } from '../../../../../lib/domain/commands';
import { planFollowUps } from '../../../../../lib/domain/follow-ups/planFollowUps';
import { LOG } from '../calendar/log';

const ZONE = 'Europe/Berlin';
const START = Date.parse('2026-11-24T10:00:00+01:00');
const DAY = 86_400_000;

let count = 0;
const newId = () => `id-${++count}`;
function changed(before: Application | null, command: Command, now = START): Application {
  const outcome = applyCommand(before, command, { now, zone: ZONE, operationId: newId(), newId });
  return outcome.ok ? outcome.application : (before as Application);
}
const daysOf = (one: Application, now = START) =>
  timelineDays(one, planFollowUps(one, { now, zone: ZONE, holidays: () => false }), ZONE);
const namesOf = (one: Application) =>
  daysOf(one).flatMap(({ on, entries }) => entries.map(({ deed }) => `${on} ${deed.name}`));

const interviewed = () => changed(null, { ...LOG, interview: { ...LOG.interview, date: '2026-11-16' } });
const keyOf = (one: Application, kind: string) => `${kind}:${one.interviews[0]?.id}`;

describe('The timeline of an application', () => {
  it('tells a letter and the step that it settled as one (R5)', () => {
    const one = interviewed();
    const key = keyOf(one, 'thank-you');
    const letter: Command = { name: 'recordLetter', key, contactIds: [], on: '2026-11-17', words: 96, sketch: [] };
    const [entry] = daysOf(changed(one, letter)).find(({ on }) => on === '2026-11-17')?.entries ?? [];
    expect(entry?.deed).toMatchObject({ name: 'step', kind: 'thank-you', state: 'done', letters: [{ words: 96 }] });
    expect(namesOf(changed(one, letter)).filter((name) => name.endsWith('letter'))).toEqual([]);
  });

  it('keeps an offer in it that a rejection followed (R26)', () => {
    const offered = changed(interviewed(), { name: 'recordOffer', on: '2026-11-20' });
    const one = changed(offered, { name: 'recordRejection', on: '2026-11-23' }, START + DAY);
    expect(namesOf(one)).toContain('2026-11-23 outcome');
    expect(namesOf(one)).toContain('2026-11-24 outcome');
  });

  it('shows why a step was left out, and counts small changes of a day as one (R1)', () => {
    const one = interviewed();
    const key = keyOf(one, 'thank-you');
    const skipped = changed(one, { name: 'skipFollowUp', key, on: '2026-11-24', reason: 'in touch anyway' });
    const twice = [1, 2].reduce(
      (before, days) =>
        changed(before, {
          name: 'snoozeFollowUp',
          key: `status-enquiry:${one.interviews[0]?.id}:1`,
          until: addDays('2026-12-01', days),
        }),
      skipped,
    );
    const deeds = daysOf(twice).flatMap(({ entries }) => entries.map(({ deed }) => deed));
    expect(deeds).toContainEqual(expect.objectContaining({ state: 'skipped', reason: 'in touch anyway' }));
    expect(deeds).toContainEqual({ name: 'change', change: 'snoozed', subject: 'status-enquiry', count: 2 });
  });

  it('holds whatever has happened once, each on its day, the newest first', () => {
    const commands = fc.array(
      fc.constantFrom<(one: Application, day: string) => Command>(
        (_, on) => ({ name: 'recordAnswer', on, promisedBy: addDays(on, 5) }),
        (_, on) => ({ name: 'recordRejection', on }),
        (_, on) => ({ name: 'recordOffer', on }),
        (one, on) => ({ name: 'completeFollowUp', key: keyOf(one, 'thank-you'), channel: 'mail', on }),
        (one, on) => ({ name: 'skipFollowUp', key: keyOf(one, 'thank-you'), on, reason: 'x' }),
        (one) => ({ name: 'reopenFollowUp', key: keyOf(one, 'thank-you') }),
        (_, on) => ({ name: 'recordLetter', key: null, contactIds: [], on, words: 90, sketch: [] }),
        (_, on) => ({
          name: 'saveLesson',
          lessonId: null,
          lesson: { on, axis: 'other', heard: 'x', next: '', isPractised: false },
        }),
        (_, on) => ({ name: 'closeApplication', on, reason: 'x' }),
        () => ({ name: 'reopenApplication' }),
      ),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(commands, (made) => {
        const now = START + made.length * DAY;
        const one = made.reduce((before, make, index) => {
          const at = START + index * DAY;
          return changed(before, make(before, addDays('2026-11-24', index)), at);
        }, interviewed());
        const days = daysOf(one, now);
        const entries = days.flatMap((day) => day.entries);
        expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
        expect(days.map(({ on }) => on)).toEqual([...new Set(entries.map(({ on }) => on))].sort().reverse());
        expect(days.every(({ on, entries: ofDay }) => ofDay.every((entry) => entry.on === on))).toBe(true);
        const count = (name: string) => entries.filter(({ deed }) => deed.name === name).length;
        expect(count('interview')).toBe(one.interviews.length);
        expect(count('answer')).toBe(one.answers.length);
        expect(count('lesson')).toBe(one.lessons.length);
        const letters = entries.flatMap(({ deed }) =>
          deed.name === 'letter' ? [deed.letter] : deed.name === 'step' ? deed.letters : [],
        );
        expect(letters).toHaveLength(one.letters.length);
        if (one.stage.name !== 'waiting') {
          const { on, name } = one.stage;
          expect(entries).toContainEqual(
            expect.objectContaining({ on, deed: expect.objectContaining({ stage: name }) }),
          );
        }
      }),
      { numRuns: 60 },
    );
  });
});
