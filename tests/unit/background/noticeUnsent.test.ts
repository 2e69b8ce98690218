import { describe, expect, it } from 'vitest';
import { noticeSent } from '../../../lib/background/noticeSent';
import { noticeUnsent } from '../../../lib/background/noticeUnsent';
import type { Application } from '../../../lib/domain/application';
import type { Command } from '../../../lib/domain/commands';
import type { MessageData } from '../../../lib/messages/protocol';
import { exampleApplication, exampleContact, exampleInterview, exampleRecord } from '../domain/example-application';
import { apply } from '../domain/example-commands';
import { at } from '../reminders/SweepWorld';
import { type MadeParts, makeParts } from './makeParts';

const ANNA = { name: 'Anna Weber', email: 'anna.weber@example.com' };
const THANKS = 'thank-you:i1';
const sent: MessageData<'composer/sent'> = {
  operationId: 'operation-1',
  recipients: [ANNA],
  step: { applicationId: 'a1', key: THANKS },
  origin: 'letter',
  words: 90,
  sketch: [3, 5, 8],
};
const unsure = { ...sent, step: null, origin: 'unsure' } as const;

const partsWith = (application: Application, day = '2026-03-03'): MadeParts => makeParts(at(day), application);
const record = ({ store }: MadeParts) => store.records.get('a1');
/** A change that a page asks for. */
const change = (parts: MadeParts, operationId: string, command: Command) =>
  parts.store.change('a1', operationId, (before) => ({ ok: true, application: apply(before, '2026-03-03', command) }));

describe('A mail that is back in its window', () => {
  it('is not kept as sent, and its step is open again, as it was: put off or with an agreed call (R18)', async () => {
    const agreed = exampleRecord({ status: 'open', snoozedUntil: '2026-03-05', snoozes: 2, callAt: '15:00' });
    const before = exampleApplication({ followUps: [agreed] });
    const parts = partsWith(before);
    await noticeSent(parts, sent);
    expect(record(parts)?.followUps).toMatchObject([{ status: 'done' }]);
    expect(await noticeUnsent(parts, 'operation-1')).toEqual({ kind: 'thank-you' });
    expect(record(parts)).toMatchObject({ followUps: [agreed], letters: [] });
    expect(parts.looks).toBe(2);
  });

  it('has no step to open again where none was ticked off', async () => {
    const parts = partsWith(exampleApplication());
    await noticeSent(parts, unsure);
    expect(await noticeUnsent(parts, 'operation-1')).toEqual({ kind: null });
    expect(record(parts)).toMatchObject({ followUps: [], letters: [] });
  });

  it('opens its step again though the user has answered meanwhile that it was for it (R20)', async () => {
    const parts = partsWith(exampleApplication());
    await noticeSent(parts, unsure);
    await change(parts, 'operation-2', { name: 'assignLetter', letterId: 'operation-1', key: THANKS });
    expect(record(parts)?.followUps).toMatchObject([{ status: 'done' }]);
    expect(await noticeUnsent(parts, 'operation-1')).toEqual({ kind: 'thank-you' });
    expect(record(parts)).toMatchObject({ followUps: [{ status: 'open' }], letters: [] });
  });

  it('is not kept as sent though the user has closed the application meanwhile (R24)', async () => {
    const parts = partsWith(exampleApplication());
    await noticeSent(parts, sent);
    await change(parts, 'operation-2', { name: 'closeApplication', on: '2026-03-03', reason: 'withdrew' });
    expect(await noticeUnsent(parts, 'operation-1')).toEqual({ kind: 'thank-you' });
    expect(record(parts)).toMatchObject({ letters: [], stage: { name: 'closed' } });
  });

  it('leaves alone what left meanwhile: with a letter to another interviewer the step stays done (R9)', async () => {
    const brandt = exampleContact({ id: 'c2', lastName: 'Brandt', email: 'brandt@example.com' });
    const interviews = [exampleInterview({ contactIds: ['c1', 'c2'] })];
    const parts = partsWith(exampleApplication({ contacts: [exampleContact(), brandt], interviews }));
    await noticeSent(parts, sent);
    await noticeSent(parts, { ...sent, operationId: 'operation-2', recipients: [{ name: '', email: brandt.email }] });
    expect(await noticeUnsent(parts, 'operation-1')).toEqual({ kind: null });
    expect(record(parts)?.letters.map(({ operationId }) => operationId)).toEqual(['operation-2']);
    expect(record(parts)?.followUps).toMatchObject([{ status: 'done' }]);
  });

  it('says and does nothing more when it is told twice (P5)', async () => {
    const parts = partsWith(exampleApplication());
    await noticeSent(parts, sent);
    await noticeUnsent(parts, 'operation-1');
    const before = record(parts);
    expect(await noticeUnsent(parts, 'operation-1')).toEqual({ kind: null });
    expect(record(parts)).toBe(before);
  });

  it('can be sent again, which ticks the step off anew', async () => {
    const parts = partsWith(exampleApplication());
    await noticeSent(parts, sent);
    await noticeUnsent(parts, 'operation-1');
    expect(await noticeSent(parts, { ...sent, operationId: 'operation-2' })).toEqual({ kind: 'thank-you' });
    expect(record(parts)?.letters).toHaveLength(1);
  });
});

describe('What a mail page may take back (H7)', () => {
  it('is a letter and nothing else, whatever operation it names', async () => {
    const parts = partsWith(exampleApplication());
    const commands: Command[] = [
      { name: 'completeFollowUp', key: THANKS, channel: 'mail', on: '2026-03-03' },
      { name: 'editApplication', company: 'Neu', role: 'Leiterin', country: 'DE', region: '' },
    ];
    for (const [index, command] of commands.entries()) await change(parts, `operation-${index}`, command);
    const before = record(parts);
    for (const name of ['operation-0', 'operation-1', 'unknown', '__proto__'])
      expect(await noticeUnsent(parts, name)).toEqual({ kind: null });
    expect(record(parts)).toBe(before);
    expect(before?.followUps).toMatchObject([{ status: 'done' }]);
  });

  it('is what it has just reported: minutes later it is for the user alone', async () => {
    for (const [minutes, letters] of [
      [4, 0],
      [6, 1],
    ] as const) {
      const parts = partsWith(exampleApplication());
      await noticeSent(parts, sent);
      const { now, zone } = parts.clock();
      parts.clock = () => ({ now: now + minutes * 60_000, zone });
      await noticeUnsent(parts, 'operation-1');
      expect(record(parts)?.letters, `${minutes} minutes`).toHaveLength(letters);
    }
  });
});
