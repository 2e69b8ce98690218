import { describe, expect, it } from 'vitest';
import { applyCommand } from '../../../lib/domain/applyCommand';
import { goesOn, hasLainLongEnough, isInBin, withoutBin } from '../../../lib/domain/bin';
import type { Command } from '../../../lib/domain/commands';
import { nextOn } from '../../../lib/domain/follow-ups/nextOn';
import { planFollowUps } from '../../../lib/domain/follow-ups/planFollowUps';
import { isPublicHoliday } from '../../../lib/domain/holidays';
import { parseApplication } from '../../../lib/domain/parseApplication';
import { personKeys } from '../../../lib/domain/personKeys';
import { COMMANDS } from '../messages/examples';
import { exampleApplication, ZONE } from './example-application';

const NOW = Date.parse('2026-03-10T23:30:00+01:00');
const DAY = 24 * 3_600_000;
let count = 0;
const apply = (application: ReturnType<typeof exampleApplication>, command: Command) =>
  applyCommand(application, command, { now: NOW, zone: ZONE, operationId: `o${++count}`, newId: () => 'n' });

function deleted(given = exampleApplication()) {
  const outcome = apply(given, { name: 'deleteApplication' });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.errors));
  return outcome.application;
}

describe('A deleted application', () => {
  it('lies in the bin as it was, and is put back as it was', () => {
    const before = exampleApplication();
    const application = deleted(before);
    const { history, rev, updatedAt, deletedAt, ...rest } = application;
    expect(before).toMatchObject(rest);
    expect(deletedAt).toBe(NOW);
    expect(history.at(-1)?.what).toBe('deleteApplication');
    const back = apply(application, { name: 'putBackApplication' });
    expect(back.ok && back.application).not.toHaveProperty('deletedAt');
    expect(back.ok && { ...back.application, rev: 0, updatedAt: 0, history: [] }).toEqual({
      ...before,
      rev: 0,
      updatedAt: 0,
      history: [],
    });
  });

  it('can be one that has ended, and still counts as ended when it is back (R26)', () => {
    const signed = exampleApplication({ stage: { name: 'signed', on: '2026-03-09' } });
    const back = apply(deleted(signed), { name: 'putBackApplication' });
    expect(back.ok && back.application.stage.name).toBe('signed');
  });

  it.each(Object.values(COMMANDS))('takes no other change: $name', (command) => {
    expect(apply(deleted(), command)).toMatchObject({ ok: false, errors: [{ field: 'name', code: 'not-possible' }] });
  });

  it('is not deleted twice, and one that was not deleted is not put back', () => {
    expect(apply(deleted(), { name: 'deleteApplication' })).toMatchObject({ ok: false });
    expect(apply(exampleApplication(), { name: 'putBackApplication' })).toMatchObject({ ok: false });
  });

  it('has no step to remind of and nobody to be found by; the index names the day on which it goes, in whichever zone', () => {
    const application = deleted();
    expect(planFollowUps(application, { now: NOW, zone: ZONE, holidays: isPublicHoliday })).toEqual([]);
    expect(personKeys(application)).toEqual([]);
    expect(nextOn(application)).toBe('2026-04-09');
    expect(goesOn(NOW, ZONE)).toBe('2026-04-10');
  });

  it('goes after 30 days to the millisecond, and never while a clock that went ahead has been put right', () => {
    const application = deleted();
    expect(hasLainLongEnough(application, NOW + 30 * DAY - 1)).toBe(false);
    expect(hasLainLongEnough(application, NOW + 30 * DAY)).toBe(true);
    expect(hasLainLongEnough(application, NOW - 400 * DAY)).toBe(false);
    expect(hasLainLongEnough(exampleApplication(), NOW + 400 * DAY)).toBe(false);
  });

  it('is left out of lists, and read back from the store and from a backup as deleted', () => {
    const kept = exampleApplication();
    expect(withoutBin([kept, deleted()])).toEqual([kept]);
    const read = parseApplication(JSON.parse(JSON.stringify(deleted())));
    expect(read && isInBin(read)).toBe(true);
    expect(parseApplication({ ...deleted(), deletedAt: 'yesterday' })).toBeUndefined();
  });
});
