import { describe, expect, it } from 'vitest';
import { parseApplication } from '../../../lib/domain/parseApplication';
import { LIMITS } from '../../../lib/domain/transitions/limits';
import { exampleApplication } from './example-application';
import { apply, errorsOf } from './example-commands';

const settle = (mail: number) => ({ name: 'settleMail', mail }) as const;

describe('A received mail that the user has decided about', () => {
  it('is remembered by its number alone, once, and changes no step', () => {
    const before = exampleApplication();
    const once = apply(before, '2026-03-03', settle(7));
    const twice = apply(apply(once, '2026-03-03', settle(8)), '2026-03-04', settle(7));
    expect(once.settledMails).toEqual([7]);
    expect(twice.settledMails).toEqual([8, 7]);
    expect([twice.followUps, twice.answers, twice.stage]).toEqual([before.followUps, before.answers, before.stage]);
  });

  it('is the first to be forgotten when there are too many', () => {
    let application = exampleApplication();
    for (let mail = 0; mail <= LIMITS.settledMails; mail += 1)
      application = apply(application, '2026-03-03', settle(mail));
    expect(application.settledMails).toHaveLength(LIMITS.settledMails);
    expect(application.settledMails?.[0]).toBe(1);
  });

  it.each([-1, 0.5, Number.NaN, 2 ** 53])('has no number like %d', (mail) => {
    expect(errorsOf(exampleApplication(), settle(mail))).toMatchObject([{ field: 'mail' }]);
  });

  it('stays with the record on the disk; a list that is damaged is dropped, the record is not (S4)', () => {
    const kept = apply(exampleApplication(), '2026-03-03', settle(Number.MAX_SAFE_INTEGER));
    expect(parseApplication(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
    expect(parseApplication({ ...kept, settledMails: ['7'] })).toEqual({ ...kept, settledMails: undefined });
  });
});
