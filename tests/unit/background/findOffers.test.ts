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

describe('Thanks that nobody has said in time (R18)', () => {
  const patient = exampleApplication({ interviews: [exampleInterview({ promisedBy: '2026-04-01' })] });
  const letter = (on: string): SentLetter => ({ ...toAnna, kind: null, key: '', on });

  it('can be said for two more weeks, and tick their step off', async () => {
    const [offer] = await findOffers(makeParts(at('2026-03-10'), exampleApplication()), ANNA);
    expect(offer?.followUp).toMatchObject({ key: THANKS.key, state: 'missed' });
    expect(await stepOn('2026-03-23', patient)).toEqual([THANKS.key]);
    expect(await stepOn('2026-03-24', patient)).toEqual([null]);
  });

  it('make room for a step that is due, and are not said after a rejection, an end or another letter', async () => {
    expect(await stepOn('2026-03-16', exampleApplication())).toEqual(['status-enquiry:i1:1']);
    const rejected = { ...patient, stage: { name: 'rejected', on: '2026-03-11' } } as const;
    expect(await stepOn('2026-03-11', rejected)).toEqual(['feedback-request:2026-03-11']);
    expect(await stepOn('2026-03-20', rejected)).toEqual([null]);
    expect(await stepOn('2026-03-12', { ...patient, letters: [letter('2026-03-05')] })).toEqual([null]);
    expect(await stepOn('2026-03-12', { ...patient, letters: [letter('2026-02-27')] })).toEqual([THANKS.key]);
  });

  it('are those for the latest interview with this person', async () => {
    const second = exampleInterview({ id: 'i2', date: '2026-03-05' });
    const thanked = doneOn('2026-03-06', { key: 'thank-you:i2', kind: 'thank-you' }, 'mail');
    const application = { ...patient, interviews: [...patient.interviews, second], followUps: [thanked] };
    expect(await stepOn('2026-03-11', application)).toEqual([null]);
  });
});

describe('The contacts without an answer', () => {
  it('come along with the offer, so that no third is begun (R20)', async () => {
    const asked = [1, 2].map((number) =>
      doneOn(`2026-03-${number}6`, { key: `status-enquiry:i1:${number}`, kind: 'status-enquiry' }, 'mail'),
    );
    const parts = makeParts(at('2026-03-30'), exampleApplication({ followUps: asked }));
    expect(await findOffers(parts, ANNA)).toMatchObject([{ followUp: null, unanswered: 2 }]);
  });
});

describe('A letter each for several interviewers (R9, R18)', () => {
  it('is offered for who has none yet, after the first letter has ticked the step off', async () => {
    expect(await stepFor('brandt@example.com', '2026-03-04', withTwo([toAnna]))).toBe(THANKS.key);
    expect(await stepFor('anna.weber@example.com', '2026-03-04', withTwo([toAnna]))).toBeNull();
    const toBoth = { ...toAnna, contactIds: ['c1', 'c2'] };
    expect(await stepFor('brandt@example.com', '2026-03-04', withTwo([toBoth]))).toBeNull();
  });

  it('is offered within the step’s window and two weeks after it, and not after a rejection or the end', async () => {
    const patient = { interviews: [exampleInterview({ contactIds: ['c1', 'c2'], promisedBy: '2026-04-01' })] };
    expect(await stepFor('brandt@example.com', '2026-03-23', withTwo([toAnna], patient))).toBe(THANKS.key);
    expect(await stepFor('brandt@example.com', '2026-03-24', withTwo([toAnna], patient))).toBeNull();
    const rejected = withTwo([toAnna], { stage: { name: 'rejected', on: '2026-03-04' } });
    expect(await stepFor('brandt@example.com', '2026-03-04', rejected)).not.toBe(THANKS.key);
    const closed = withTwo([toAnna], { stage: { name: 'closed', on: '2026-03-04', reason: '' } });
    expect(await stepFor('brandt@example.com', '2026-03-04', closed)).toBeNull();
  });

  it('is not offered to people who were not there, nor where the user ticked the step off by hand', async () => {
    expect(await stepFor('sommer@example.com', '2026-03-04', withTwo([toAnna]))).toBeNull();
    expect(await stepFor('sommer@example.com', '2026-03-04', withTwo([], { followUps: [] }))).toBeNull();
    expect(await stepFor('sommer@example.com', '2026-03-16', withTwo([toAnna]))).toBe('status-enquiry:i1:1');
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
