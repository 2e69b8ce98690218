import { describe, expect, it, vi } from 'vitest';
import { findOffers } from '../../../lib/background/findOffers';
import type { SentLetter } from '../../../lib/domain/application';
import {
  doneOn,
  exampleApplication,
  exampleContact,
  exampleInterview,
  exampleRecord,
} from '../domain/example-application';
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

const BRANDT = exampleContact({ id: 'c2', formOfAddress: 'mr', lastName: 'Brandt', email: 'brandt@example.com' });
const RECRUITER = exampleContact({ id: 'c3', lastName: 'Sommer', email: 'sommer@example.com' });
const toAnna: SentLetter = {
  operationId: 'operation-1',
  on: '2026-03-03',
  kind: 'thank-you',
  key: THANKS.key,
  contactIds: ['c1'],
  words: 90,
  sketch: [],
};

/** An interview with Anna Weber and Jan Brandt, thanked for as `letters` say. */
function withTwo(letters: SentLetter[], changes: Parameters<typeof exampleApplication>[0] = {}) {
  return exampleApplication({
    contacts: [exampleContact(), BRANDT, RECRUITER],
    interviews: [exampleInterview({ contactIds: ['c1', 'c2'] })],
    followUps: [doneOn('2026-03-03', THANKS, 'mail')],
    letters,
    ...changes,
  });
}

async function stepFor(email: string, day: string, application: ReturnType<typeof exampleApplication>) {
  const [offer] = await findOffers(makeParts(at(day), application), [{ name: '', email }]);
  return offer?.followUp?.key ?? null;
}

describe('A letter each for several interviewers (R9, R18)', () => {
  it('is offered for who has none yet, after the first letter has ticked the step off', async () => {
    expect(await stepFor('brandt@example.com', '2026-03-04', withTwo([toAnna]))).toBe(THANKS.key);
    expect(await stepFor('anna.weber@example.com', '2026-03-04', withTwo([toAnna]))).toBeNull();
    const toBoth = { ...toAnna, contactIds: ['c1', 'c2'] };
    expect(await stepFor('brandt@example.com', '2026-03-04', withTwo([toBoth]))).toBeNull();
  });

  it('is offered within the step’s window alone, and not after a rejection or the end', async () => {
    expect(await stepFor('brandt@example.com', '2026-03-09', withTwo([toAnna]))).toBe(THANKS.key);
    expect(await stepFor('brandt@example.com', '2026-03-10', withTwo([toAnna]))).toBeNull();
    const rejected = withTwo([toAnna], { stage: { name: 'rejected', on: '2026-03-04' } });
    expect(await stepFor('brandt@example.com', '2026-03-04', rejected)).not.toBe(THANKS.key);
    const closed = withTwo([toAnna], { stage: { name: 'closed', on: '2026-03-04', reason: '' } });
    expect(await stepFor('brandt@example.com', '2026-03-04', closed)).toBeNull();
  });

  it('is not offered to people who were not there, nor where the user ticked the step off by hand', async () => {
    expect(await stepFor('sommer@example.com', '2026-03-04', withTwo([toAnna]))).toBeNull();
    expect(await stepFor('brandt@example.com', '2026-03-04', withTwo([]))).toBeNull();
  });

  it('takes the thanks for the interview with this person before those for one with others', async () => {
    const application = withTwo([], {
      interviews: [exampleInterview(), exampleInterview({ id: 'i2', date: '2026-03-03', contactIds: ['c2'] })],
      followUps: [],
    });
    expect(await stepFor('brandt@example.com', '2026-03-04', application)).toBe('thank-you:i2');
    expect(await stepFor('anna.weber@example.com', '2026-03-04', application)).toBe('thank-you:i1');
  });

  it('brings the mailbox along in which the next one is written', async () => {
    const parts = makeParts(at('2026-03-04'), withTwo([toAnna]));
    await parts.store.changeSettings({ mailbox: 'gmail' });
    expect((await findOffers(parts, ANNA))[0]?.mailbox).toBe('gmail');
  });
});
