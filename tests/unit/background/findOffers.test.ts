import { describe, expect, it, vi } from 'vitest';
import { findOffers } from '../../../lib/background/findOffers';
import { doneOn, exampleApplication, exampleRecord } from '../domain/example-application';
import { at } from '../reminders/SweepWorld';
import { makeParts } from './makeParts';

const ANNA = [{ name: '', email: 'Anna.Weber@example.com' }];
const THANKS = { key: 'thank-you:i1', kind: 'thank-you' } as const;

async function stepOn(day: string, ...applications: ReturnType<typeof exampleApplication>[]) {
  const offers = await findOffers(makeParts(at(day), ...applications), ANNA);
  return offers.map(({ followUp }) => followUp?.key ?? null);
}

describe('What the panel may offer', () => {
  it('is the application of a recipient with its open step (R18, R19)', async () => {
    expect(await stepOn('2026-03-03', exampleApplication())).toEqual([THANKS.key]);
    const thanked = exampleApplication({ followUps: [doneOn('2026-03-03', THANKS, 'mail')] });
    expect(await stepOn('2026-03-05', thanked)).toEqual([null]);
    expect(await stepOn('2026-03-16', thanked)).toEqual(['status-enquiry:i1:1']);
  });

  it('holds a step that was put off: who writes earlier may', async () => {
    const snoozed = exampleRecord({ ...THANKS, snoozedUntil: '2026-03-05', snoozes: 1 });
    expect(await stepOn('2026-03-03', exampleApplication({ followUps: [snoozed] }))).toEqual([THANKS.key]);
  });

  it('holds no step that is no letter: a contract check, a review, an ended application (R26)', async () => {
    expect(await stepOn('2026-03-12', exampleApplication({ stage: { name: 'offered', on: '2026-03-04' } }))).toEqual([
      null,
    ]);
    expect(await stepOn('2026-03-03', exampleApplication({ stage: { name: 'signed', on: '2026-03-03' } }))).toEqual([
      null,
    ]);
  });

  it('is nothing for people nobody knows, and for no people', async () => {
    const parts = makeParts(at('2026-03-03'), exampleApplication());
    expect(await findOffers(parts, [{ name: 'Jan Kern', email: 'jan.kern@example.com' }])).toEqual([]);
    expect(await findOffers(parts, [])).toEqual([]);
  });

  it('still comes when another record cannot be planned', async () => {
    const broken = exampleApplication({ id: 'broken', createdAt: Number.NaN, interviews: [] });
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(await stepOn('2026-03-03', exampleApplication(), broken)).toEqual([THANKS.key, null]);
    expect(log).toHaveBeenCalledOnce();
  });
});
