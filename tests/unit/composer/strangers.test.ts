// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { handOver } from '../../../lib/composer/handOver';
import { createThreadSource } from '../../../lib/composer/ThreadSource';
import type { BlockScanner } from '../../../lib/phrases/engine/BlockScanner';
import type { OpenThread, ThreadMessage } from '../../../lib/webmail/thread';
import {
  ANNA,
  focus,
  frames,
  KNOWN,
  latestState,
  makeMail,
  standInForPhrases,
  startBeside,
  type,
} from './compose-fixture';
import { freshPage } from './freshPage';

vi.mock('../../../lib/composer/connectFrame', async () => ({
  connectFrame: (await import('./compose-fixture')).standInForFrame,
}));

freshPage();

const NOBODY = { 'composer/context': { ...KNOWN, applications: [] } };
const message = (changes: Partial<ThreadMessage> = {}): ThreadMessage => ({
  ...{ id: '1', from: ANNA, isOwn: false, shownDate: '', text: 'Guten Tag', invitation: '' },
  ...changes,
});

/** Phrases that find nothing, and take every text with "Gespräch" for one about an application. */
function phrases() {
  const scan = (text: string) => ({ findings: [], elsewhere: [], isOnTopic: text.includes('Gespräch'), tokens: 9 });
  return { ...standInForPhrases().source, scannerOf: () => ({ scan }) as unknown as BlockScanner };
}

describe('Beside a mail to somebody unknown', () => {
  it('nothing is brought up while it is about other things, and the panel wakes unseen when it speaks of an application', async () => {
    const mail = makeMail();
    startBeside([mail], NOBODY, { phrases: phrases() });
    await focus(mail);
    await type(mail, 'Kommst du heute Abend?');
    expect(frames).toEqual([]);
    await type(mail, 'Danke für das Gespräch.');
    expect(latestState().recipients).toEqual([ANNA]);
  });

  it('no panel wakes for a mail to somebody known: it is open already, or folded on purpose', async () => {
    const mail = makeMail();
    startBeside(
      [mail],
      { 'composer/context': { ...KNOWN, panel: { at: null, isFolded: true } } },
      { phrases: phrases() },
    );
    await focus(mail);
    await type(mail, 'Danke für das Gespräch.');
    expect(frames).toEqual([]);
  });

  it('the mail goes to whom the user says, as long as the page shows nobody; the letter goes in all the same (P4)', async () => {
    const mail = makeMail([]);
    const { asked } = startBeside([mail], NOBODY, { phrases: phrases() });
    await focus(mail);
    await type(mail, 'Danke für das Gespräch.');
    frames[0]?.say({ type: 'meet', shown: '', person: ANNA });
    await vi.advanceTimersByTimeAsync(0);
    expect(asked.at(-1)).toEqual({ name: 'composer/context', data: { recipients: [ANNA] } });
    expect(latestState().recipients).toEqual([ANNA]);
    const letter = {
      type: 'insert',
      subject: '',
      text: 'Sehr geehrte Frau Weber,',
      mode: 'above',
      step: null,
    } as const;
    frames[0]?.say({ ...letter, recipients: [ANNA.email] });
    await vi.advanceTimersByTimeAsync(0);
    expect(frames[0]?.sent).toContainEqual({ type: 'inserted', outcome: 'inserted' });
    mail.mail.recipients = [{ name: '', email: 'ben@example.com' }];
    frames[0]?.say({ ...letter, recipients: [ANNA.email] });
    await vi.advanceTimersByTimeAsync(0);
    expect(frames[0]?.sent.findLast(({ type }) => type === 'inserted')).toEqual({
      type: 'inserted',
      outcome: 'refused',
    });
  });

  it('a name without an address gets the one that the user has said, and no other name does', async () => {
    const shown = { name: 'Weber, Anna', email: '' };
    const mail = makeMail([shown, { name: 'Ben', email: '' }]);
    startBeside([mail], NOBODY, { phrases: phrases() });
    await focus(mail);
    await type(mail, 'Danke für das Gespräch.');
    frames[0]?.say({ type: 'meet', shown: shown.name, person: ANNA });
    await vi.advanceTimersByTimeAsync(0);
    expect(latestState().recipients).toEqual([ANNA, { name: 'Ben', email: '' }]);
  });

  it('the panel hears of no thread where none can be read', async () => {
    const mail = makeMail();
    startBeside([mail], NOBODY, { phrases: phrases() });
    await focus(mail);
    await type(mail, 'Danke für das Gespräch.');
    frames[0]?.say({ type: 'readThread' });
    await vi.advanceTimersByTimeAsync(0);
    expect(frames[0]?.sent.at(-1)).toEqual({ type: 'thread', thread: null });
  });
});

describe('The open thread', () => {
  const thread: OpenThread = {
    subject: 'x'.repeat(2_000),
    messages: Array(50).fill(message({ text: 'y'.repeat(30_000) })),
  };

  /** A source whose reader is brought when it is asked for. */
  function source(read: () => OpenThread | undefined) {
    const world = {};
    const bring = vi.fn(async () => handOver('thread-reader', [{ read }], world));
    const { signal } = new AbortController();
    return { bring, readThread: createThreadSource({ bring, document, signal, world }) };
  }

  it('is read by a script that is brought once, when it is first asked for', async () => {
    const { bring, readThread } = source(() => ({ subject: 'a', messages: [message()] }));
    expect(bring).not.toHaveBeenCalled();
    expect(await readThread()).toMatchObject({ subject: 'a', messages: [message()] });
    await readThread();
    expect(bring).toHaveBeenCalledTimes(1);
  });

  it('reaches the panel within bounds, the newest mails first of all (H5)', async () => {
    const read = await source(() => ({
      ...thread,
      messages: [...thread.messages, message({ id: 'newest' })],
    })).readThread();
    expect(read?.messages).toHaveLength(40);
    expect(read?.messages.at(-1)?.id).toBe('newest');
    expect([read?.subject.length, read?.messages[0]?.text.length]).toEqual([1_000, 20_000]);
  });

  it('is none where the script can’t be brought, or no thread is open', async () => {
    const { signal } = new AbortController();
    const bring = () => Promise.reject(new Error('gone'));
    expect(await createThreadSource({ bring, document, signal, world: {} })()).toBeNull();
    expect(await source(() => undefined).readThread()).toBeNull();
  });
});
