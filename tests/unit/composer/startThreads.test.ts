// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FrameConnection, FrameParts } from '../../../lib/composer/connectFrame';
import { startThreads } from '../../../lib/composer/startThreads';
import { takeOver } from '../../../lib/composer/takeOver';
import type { FromThreadPanel, ToThreadPanel } from '../../../lib/composer/thread-port';
import { readData } from '../../../lib/messages/shapes';
import type { OpenThread } from '../../../lib/webmail/thread';

const frames: { sent: ToThreadPanel[]; say: (message: FromThreadPanel) => void }[] = [];
vi.mock('../../../lib/composer/connectFrame', () => ({
  connectFrame: (_: unknown, { onMessage }: FrameParts<FromThreadPanel>): FrameConnection<ToThreadPanel> => {
    const frame = { sent: [] as ToThreadPanel[], say: onMessage };
    frames.push(frame);
    return { send: (message) => frame.sent.push(message), focus: () => {} };
  },
}));

const ANNA = { name: 'Anna Weber', email: 'anna.weber@example.com' };
const OWNER = { name: 'Mira Beispiel', email: 'you@example.com' };
const mail = (from: typeof ANNA, isOwn = false) => ({
  id: '1',
  from,
  isOwn,
  shownDate: '',
  text: 'Hi',
  invitation: '',
});
const threadOf = (...messages: OpenThread['messages']): OpenThread => ({ subject: 'Hello', messages });
const hosts = () => [...document.documentElement.children].filter(({ tagName }) => tagName === 'DIV') as HTMLElement[];

describe('Beside an open thread', () => {
  let signal = takeOver(document, 'threads');
  const page = {
    sign: '',
    thread: undefined as OpenThread | undefined,
    isAlive: true,
    answer: true,
    boxes: [] as DOMRect[],
  };
  let asked: { name: string; data: unknown }[] = [];

  const start = () => {
    signal = takeOver(document, 'threads');
    startWith(signal);
  };
  const startWith = (given: AbortSignal) => {
    startThreads({
      site: { reader: { read: () => page.thread }, sign: () => page.sign, boxes: () => page.boxes },
      document,
      signal: given,
      isAlive: () => page.isAlive,
      ask: async (name, data) => {
        asked.push({ name, data });
        return page.answer as never;
      },
      panelUrl: 'about:blank',
      name: 'Answer received?',
    });
  };
  const show = async (sign: string, thread: OpenThread | undefined) => {
    Object.assign(page, { sign, thread });
    window.dispatchEvent(new Event('hashchange'));
    await vi.advanceTimersByTimeAsync(300);
  };

  beforeEach(() => {
    vi.useFakeTimers();
    Object.assign(page, { sign: '', thread: undefined, isAlive: true, answer: true, boxes: [] });
    asked = [];
    frames.length = 0;
    start();
  });
  afterEach(() => {
    takeOver(document, 'threads');
    vi.useRealTimers();
  });

  it('asks who is known of those who write, the owner left out, and hands the thread to a frame nobody sees yet', async () => {
    await show('a', threadOf(mail(ANNA), mail(OWNER, true)));
    expect(asked).toEqual([{ name: 'thread/known', data: { senders: [ANNA] } }]);
    expect(frames[0]?.sent[0]).toMatchObject({ type: 'state', thread: { subject: 'Hello' } });
    expect(hosts()).toHaveLength(1);
    expect(hosts()[0]?.style.visibility).toBe('hidden');
    frames[0]?.say({ type: 'show' });
    expect(hosts()[0]?.style.visibility).not.toBe('hidden');
  });

  it('leaves no trace beside the thread of a stranger', async () => {
    page.answer = false;
    await show('a', threadOf(mail(ANNA)));
    expect([hosts().length, frames.length]).toEqual([0, 0]);
  });

  it('asks nothing where only the owner writes, where no thread is, or where it is the same as before', async () => {
    await show('a', threadOf(mail(OWNER, true)));
    await show('', undefined);
    expect(asked).toEqual([]);
    await show('b', threadOf(mail(ANNA)));
    await show('b', threadOf(mail(ANNA)));
    expect(asked).toHaveLength(1);
  });

  it('goes when its page has nothing to say, and when another thread is opened', async () => {
    await show('a', threadOf(mail(ANNA)));
    frames[0]?.say({ type: 'finished' });
    expect(hosts()).toEqual([]);
    await show('b', threadOf(mail(ANNA)));
    frames[1]?.say({ type: 'show' });
    expect(hosts()).toHaveLength(1);
    await show('', undefined);
    expect(hosts()).toEqual([]);
  });

  it('stays while the user unfolds an earlier mail of the same thread', async () => {
    await show('a', threadOf(mail(ANNA)));
    frames[0]?.say({ type: 'show' });
    await show('a and another', threadOf(mail(ANNA), mail(ANNA)));
    expect([hosts().length, frames.length]).toEqual([1, 1]);
  });

  it('makes way for a window that comes up under it', async () => {
    await show('a', threadOf(mail(ANNA)));
    vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(1000);
    vi.spyOn(document.documentElement, 'clientHeight', 'get').mockReturnValue(800);
    frames[0]?.say({ type: 'show' });
    const before = hosts()[0]?.style.left;
    page.boxes = [new DOMRect(500, 0, 500, 800)];
    window.dispatchEvent(new Event('click'));
    await vi.advanceTimersByTimeAsync(300);
    window.dispatchEvent(new Event('pointermove'));
    expect([before, hosts()[0]?.style.left]).toEqual(['628px', '12px']);
    vi.restoreAllMocks();
  });

  it('asks about no longer names, and no more people, than the background takes (H5)', async () => {
    const writers = Array.from({ length: 600 }, (_, index) => ({
      name: 'x'.repeat(5_000),
      email: `p${index}@example.com`,
    }));
    await show('a', threadOf(...writers.map((from) => mail(from))));
    expect(readData('thread/known', asked[0]?.data)).toBeDefined();
  });

  it('takes no answer for a thread that is no longer open (P4)', async () => {
    Object.assign(page, { sign: 'a', thread: threadOf(mail(ANNA)) });
    window.dispatchEvent(new Event('hashchange'));
    page.sign = '';
    window.dispatchEvent(new Event('hashchange'));
    await vi.advanceTimersByTimeAsync(300);
    window.dispatchEvent(new Event('hashchange'));
    await vi.advanceTimersByTimeAsync(300);
    expect(hosts()).toEqual([]);
  });

  it('leaves when a newer script takes over, and when the extension can no longer be reached (P1, P2)', async () => {
    await show('a', threadOf(mail(ANNA)));
    frames[0]?.say({ type: 'show' });
    start();
    await vi.advanceTimersByTimeAsync(300);
    expect(frames).toHaveLength(2);
    page.isAlive = false;
    await show('b', threadOf(mail(ANNA)));
    expect(hosts()).toEqual([]);
    expect(asked).toHaveLength(2);
  });

  it('never starts when a newer script has taken over already (P2)', async () => {
    const late = takeOver(document, 'threads');
    takeOver(document, 'threads');
    startWith(late);
    await show('a', threadOf(mail(ANNA)));
    expect(asked).toEqual([]);
    expect(hosts()).toHaveLength(0);
  });

  it('is not disturbed by the composer, which starts and takes over by itself', async () => {
    await show('a', threadOf(mail(ANNA)));
    takeOver(document);
    expect([signal.aborted, hosts().length]).toEqual([false, 1]);
  });
});
