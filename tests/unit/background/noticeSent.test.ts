import { describe, expect, it } from 'vitest';
import { noticeSent } from '../../../lib/background/noticeSent';
import type { MessageData } from '../../../lib/messages/protocol';
import { doneOn, exampleApplication, exampleContact, exampleInterview } from '../domain/example-application';
import { at } from '../reminders/SweepWorld';
import { makeParts } from './makeParts';

const ANNA = { name: 'Anna Weber', email: 'anna.weber@example.com' };
const THANKS = 'thank-you:i1';
const stepOf = (applicationId: string, key = THANKS) => ({ applicationId, key });
const sent: MessageData<'composer/sent'> = {
  operationId: 'operation-1',
  recipients: [ANNA],
  step: stepOf('a1'),
  origin: 'letter',
  words: 90,
  sketch: [3, 5, 8],
};
const unsure = { ...sent, step: null, origin: 'unsure' } as const;

describe('A sent mail', () => {
  it('ticks off the step it was written for, by mail, today in the present zone (R18)', async () => {
    const parts = makeParts(at('2026-03-03', '23:30', 'America/New_York'), exampleApplication());
    expect(await noticeSent(parts, { ...sent, step: stepOf('a1') })).toEqual({ kind: 'thank-you' });
    const record = parts.store.records.get('a1')?.followUps[0];
    expect(record).toMatchObject({ key: THANKS, status: 'done', channel: 'mail', on: '2026-03-03' });
    expect(parts.looks).toBe(1);
  });

  it('ticks off the step that it reads like, without a letter of ours', async () => {
    const parts = makeParts(at('2026-03-03'), exampleApplication());
    expect(await noticeSent(parts, { ...sent, origin: 'own' })).toEqual({ kind: 'thank-you' });
  });

  it('that may be about anything is kept, ticks off nothing and asks (R20)', async () => {
    const parts = makeParts(at('2026-03-16'), exampleApplication());
    const asked = { kind: 'status-enquiry', asks: stepOf('a1', 'status-enquiry:i1:1') };
    expect(await noticeSent(parts, { ...unsure, words: 4 })).toEqual(asked);
    expect(await noticeSent(parts, { ...unsure, words: 4 })).toEqual(asked);
    const { followUps, letters } = parts.store.records.get('a1') ?? {};
    expect(followUps).toEqual([]);
    expect(letters).toMatchObject([{ operationId: 'operation-1', kind: null, key: '' }]);
  });

  it('to somebody who was not at the interview is no thank-you, and nothing is asked (R9)', async () => {
    const recruiter = exampleContact({ id: 'c3', lastName: 'Sommer', email: 'sommer@example.com' });
    const parts = makeParts(at('2026-03-03'), exampleApplication({ contacts: [exampleContact(), recruiter] }));
    expect(await noticeSent(parts, { ...unsure, recipients: [{ name: '', email: recruiter.email }] })).toEqual({
      kind: null,
    });
    expect(parts.store.records.get('a1')?.letters).toMatchObject([{ key: '', contactIds: ['c3'] }]);
  });

  it('made of a letter for no step belongs to none: an agreed call that did not come is no contact (R20)', async () => {
    const parts = makeParts(at('2026-03-16'), exampleApplication());
    expect(await noticeSent(parts, { ...sent, step: null })).toEqual({ kind: null });
    expect(parts.store.records.get('a1')?.followUps).toEqual([]);
  });

  it('ticks off late thanks, and after a rejection a step whose day has passed (R18, R22)', async () => {
    const late = makeParts(at('2026-03-12'), exampleApplication());
    expect(await noticeSent(late, sent)).toEqual({ kind: 'thank-you' });
    const rejected = exampleApplication({ stage: { name: 'rejected', on: '2026-03-05' } });
    const parts = makeParts(at('2026-03-25'), rejected);
    const step = stepOf('a1', 'feedback-request:2026-03-05');
    expect(await noticeSent(parts, { ...sent, step })).toEqual({ kind: 'feedback-request' });
    expect(parts.store.records.get('a1')?.followUps).toMatchObject([{ key: step.key, status: 'done' }]);
  });

  it('says the same and ticks off nothing more when it is told twice (P5, S19)', async () => {
    const parts = makeParts(at('2026-03-16'), exampleApplication());
    const enquiry = { ...sent, step: stepOf('a1', 'status-enquiry:i1:1') };
    expect(await noticeSent(parts, enquiry)).toEqual({ kind: 'status-enquiry' });
    const before = parts.store.records.get('a1');
    expect(await noticeSent(parts, enquiry)).toEqual({ kind: 'status-enquiry' });
    expect(parts.store.records.get('a1')).toEqual(before);
  });

  it('ticks off nothing for somebody else: a mail page can finish only what belongs to the recipients it names (H7)', async () => {
    const parts = makeParts(at('2026-03-03'), exampleApplication());
    const recipients = [{ name: 'Jan Kern', email: 'jan.kern@example.com' }];
    expect(await noticeSent(parts, { ...sent, recipients, step: stepOf('a1') })).toEqual({ kind: null });
    expect(await noticeSent(parts, { ...sent, recipients: [] })).toEqual({ kind: null });
    expect(parts.store.records.get('a1')?.followUps).toEqual([]);
  });

  it('ticks off nothing when no step is open: too early, done already, or of a kind that is no letter (R26)', async () => {
    const done = doneOn('2026-03-03', { key: THANKS, kind: 'thank-you' }, 'mail');
    const offered = exampleApplication({ followUps: [done], stage: { name: 'offered', on: '2026-03-04' } });
    for (const [day, application] of [
      ['2026-03-05', exampleApplication({ followUps: [done] })],
      ['2026-03-12', offered],
      ['2026-03-01', exampleApplication()],
    ] as const) {
      const parts = makeParts(at(day), application);
      for (const mail of [sent, unsure]) expect(await noticeSent(parts, mail), day).toEqual({ kind: null });
      expect(parts.store.records.get('a1')?.followUps).toEqual(application.followUps);
    }
  });

  it('does not tick off another step in place of one that was settled meanwhile', async () => {
    const done = doneOn('2026-03-03', { key: THANKS, kind: 'thank-you' }, 'mail');
    const parts = makeParts(at('2026-03-16'), exampleApplication({ followUps: [done] }));
    expect(await noticeSent(parts, { ...sent, step: stepOf('a1') })).toEqual({ kind: null });
  });

  it('counts a letter to each interviewer once, and ticks the step off with the first (R9)', async () => {
    const brandt = exampleContact({ id: 'c2', lastName: 'Brandt', email: 'brandt@example.com' });
    const application = exampleApplication({
      contacts: [exampleContact(), brandt],
      interviews: [exampleInterview({ contactIds: ['c1', 'c2'] })],
    });
    const parts = makeParts(at('2026-03-03'), application);
    await noticeSent(parts, { ...sent, step: stepOf('a1') });
    const second = { ...sent, operationId: 'operation-2', recipients: [ANNA, { name: '', email: brandt.email }] };
    expect(await noticeSent(parts, { ...second, step: stepOf('a1') })).toEqual({ kind: 'thank-you' });
    const { letters = [], followUps = [] } = parts.store.records.get('a1') ?? {};
    expect(letters.map(({ key, contactIds }) => [key, contactIds])).toEqual([
      [THANKS, ['c1']],
      [THANKS, ['c1', 'c2']],
    ]);
    expect(followUps.map(({ key, status }) => [key, status])).toEqual([[THANKS, 'done']]);
  });

  it('with a letter for somebody else asks about the step of the person it went to after all', async () => {
    const jan = exampleContact({ firstName: 'Jan', lastName: 'Kern', email: 'jan.kern@example.com' });
    const parts = makeParts(at('2026-03-03'), exampleApplication(), exampleApplication({ id: 'a2', contacts: [jan] }));
    const answer = await noticeSent(parts, {
      ...sent,
      recipients: [{ name: '', email: jan.email }],
      step: stepOf('a1'),
    });
    expect(answer).toEqual({ kind: 'thank-you', asks: stepOf('a2') });
    expect(parts.store.records.get('a1')?.followUps).toEqual([]);
    expect(parts.store.records.get('a2')?.followUps).toEqual([]);
  });

  it('asks about the application whose step is open when somebody belongs to two', async () => {
    const done = doneOn('2026-03-10', { key: 'thank-you:i2', kind: 'thank-you' }, 'mail');
    const later = exampleInterview({ id: 'i2', date: '2026-03-09' });
    const newer = exampleApplication({ id: 'a2', interviews: [later], followUps: [done] });
    const parts = makeParts(at('2026-03-16'), newer, exampleApplication());
    expect(await noticeSent(parts, unsure)).toEqual({
      kind: 'status-enquiry',
      asks: stepOf('a1', 'status-enquiry:i1:1'),
    });
  });

  it('plans the next step by what was ticked off, and undo takes it back', async () => {
    const parts = makeParts(at('2026-03-03'), exampleApplication());
    await noticeSent(parts, sent);
    expect((await parts.store.undo('operation-1')).ok).toBe(true);
    expect(parts.store.records.get('a1')?.followUps).toEqual([]);
  });

  it('is kept with its people, number of words and sketch, without its text', async () => {
    const parts = makeParts(at('2026-03-03'), exampleApplication());
    await noticeSent(parts, sent);
    expect(parts.store.records.get('a1')?.letters).toEqual([
      {
        operationId: 'operation-1',
        on: '2026-03-03',
        kind: 'thank-you',
        key: THANKS,
        contactIds: ['c1'],
        words: 90,
        sketch: [3, 5, 8],
      },
    ]);
  });

  it('is kept for no step when none is open, once however often it is told, and goes by undo', async () => {
    const parts = makeParts(at('2026-03-01'), exampleApplication());
    expect(await noticeSent(parts, sent)).toEqual({ kind: null });
    await noticeSent(parts, sent);
    expect(parts.store.records.get('a1')?.letters).toMatchObject([{ kind: null, key: '', contactIds: ['c1'] }]);
    expect((await parts.store.undo('operation-1')).ok).toBe(true);
    expect(parts.store.records.get('a1')?.letters).toEqual([]);
  });

  it('is kept for nobody when its recipients are unknown', async () => {
    const parts = makeParts(at('2026-03-03'), exampleApplication());
    await noticeSent(parts, { ...sent, recipients: [{ name: '', email: 'jan.kern@example.com' }] });
    expect(parts.store.records.get('a1')?.letters).toEqual([]);
  });

  it('is kept without its sketch where the user wants no comparison, and of a very long one fewer words are counted', async () => {
    const parts = makeParts(at('2026-03-03'), exampleApplication());
    await parts.store.changeSettings({ comparesLetters: false });
    expect(await noticeSent(parts, { ...sent, words: 1_000_000 })).toEqual({ kind: 'thank-you' });
    expect(parts.store.records.get('a1')?.letters).toMatchObject([{ sketch: [], words: 20_000 }]);
  });
});
