import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEnded } from '../../../lib/domain/application';
import { applyCommand } from '../../../lib/domain/applyCommand';
import { addDays, calendarDateAt } from '../../../lib/domain/calendar-date';
import type { Command } from '../../../lib/domain/commands';
import { readNotificationId } from '../../../lib/reminders/notification';
import { exampleApplication, exampleInterview } from '../domain/example-application';
import { at, SweepWorld } from './SweepWorld';

const HOUR = 3_600_000;
const APPLICATIONS = ['a0', 'a1'];

/** What the user does to one application, as the third of three numbers says, on a day. */
function commandOf(world: SweepWorld, id: string, pick: number, on: string, now: number): Command | undefined {
  const application = world.store.records.get(id);
  const interview = application?.interviews[0];
  if (!application || !interview) return undefined;
  const plan = world.parts.plan(application, world.store.kept, { now, zone: 'Europe/Berlin' });
  const key = plan.find(({ state }) => ['open', 'due', 'overdue', 'snoozed'].includes(state))?.key ?? 'none';
  const { id: interviewId, ...input } = interview;
  const commands: Command[] = [
    { name: 'editInterview', interviewId, interview: { ...input, date: addDays(on, (pick % 9) - 4) } },
    { name: 'removeInterview', interviewId },
    { name: 'completeFollowUp', key, channel: 'phone', on },
    { name: 'snoozeFollowUp', key, until: addDays(on, 1 + (pick % 12)) },
    { name: 'reopenFollowUp', key },
    { name: 'skipFollowUp', key, on, reason: 'x' },
    { name: 'recordAnswer', on, promisedBy: null },
    { name: 'recordOffer', on },
    { name: 'recordSigned', on },
    { name: 'closeApplication', on, reason: 'x' },
    { name: 'reopenApplication' },
  ];
  return commands[pick % commands.length];
}

/** The notifications that stand for a step that does not ask for anything any more. */
function staleIn(world: SweepWorld, now: number): string[] {
  return [...world.standing.keys()].filter((id) => {
    const subject = readNotificationId(id);
    const application = subject && world.store.records.get(subject.applicationId);
    if (!subject) return false;
    if (!application || isEnded(application)) return true;
    const plan = world.parts.plan(application, world.store.kept, { now, zone: 'Europe/Berlin' });
    const step = plan.find(({ key }) => key === subject.key);
    return !step || !['open', 'due', 'overdue'].includes(step.state) || step.remindAt > now;
  });
}

describe('Reminders of what the user has changed since', () => {
  it('never stand after the next look, whatever was edited, deleted, reopened, accepted or ended (T17)', async () => {
    const life = fc.array(fc.tuple(fc.nat(1), fc.nat(500), fc.integer({ min: 1, max: 90 })), { maxLength: 25 });
    await fc.assert(
      fc.asyncProperty(life, async (acts) => {
        const world = new SweepWorld(
          ...APPLICATIONS.map((id) => exampleApplication({ id, interviews: [exampleInterview()] })),
        );
        let { now } = at('2026-03-02', '18:00');
        for (const [which, pick, hours] of acts) {
          now += hours * HOUR;
          await world.sweep({ now, zone: 'Europe/Berlin' });
          const id = APPLICATIONS[which] ?? 'a0';
          const command = commandOf(world, id, pick, calendarDateAt(now, 'Europe/Berlin'), now);
          const context = { now, zone: 'Europe/Berlin', operationId: `operation-${now}`, newId: () => `new-${now}` };
          const outcome = command && applyCommand(world.store.records.get(id) ?? null, command, context);
          if (pick % 50 === 49) world.store.records.delete(id);
          else if (outcome?.ok) world.store.records.set(id, outcome.application);
          await world.sweep({ now: now + 1, zone: 'Europe/Berlin' });
          expect(staleIn(world, now + 1)).toEqual([]);
        }
        expect(new Set(world.store.claimed.keys()).size).toBe(world.store.claimed.size);
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
