// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Ask } from '../../../lib/composer/ask';
import { createExplainer } from '../../../lib/composer/explainUnreadable';
import { handOverReport } from '../../../lib/composer/windowReport';
import type { UnreadableWindow } from '../../../lib/webmail/adapter';
import { frames, hosts, makeMail } from './compose-fixture';

vi.mock('../../../lib/composer/connectFrame', async () => ({
  connectFrame: (await import('./compose-fixture')).standInForFrame,
}));

const TEXTS = { open: 'open', look: 'look', unreadable: 'unreadable', frame: 'panel', grip: 'grip', card: 'card' };

function makeUnreadable() {
  const { body, compose } = makeMail();
  let leave = () => {};
  const window: UnreadableWindow = {
    body,
    missing: ['send'],
    onGone: (listener) => {
      leave = listener;
    },
  };
  return { window, readable: compose, leave: () => leave() };
}

const started: AbortController[] = [];

function start(bring: () => void = () => {}) {
  const ending = new AbortController();
  started.push(ending);
  const asked = vi.fn(async (_: string, __: unknown) => {
    bring();
    return { injected: true };
  });
  const explain = createExplainer(
    { ask: asked as unknown as Ask, panelUrl: 'about:blank', texts: TEXTS },
    ending.signal,
  );
  return { ending, asked, explain };
}

/** The pill stands in a closed shadow root; the page itself can't press it. */
function watchPills(): HTMLButtonElement[] {
  const pills: HTMLButtonElement[] = [];
  const make = document.createElement.bind(document);
  vi.spyOn(document, 'createElement').mockImplementation(((tag: string) => {
    const element = make(tag);
    if (tag === 'button') pills.push(element as HTMLButtonElement);
    return element;
  }) as typeof document.createElement);
  return pills;
}

beforeEach(() => {
  frames.length = 0;
});

afterEach(() => {
  vi.restoreAllMocks();
  for (const ending of started.splice(0)) ending.abort();
  document.body.replaceChildren();
});

describe('Beside a window that can’t be read', () => {
  it('one pill stands with its name, however often the user comes back, and nothing is written into the window', () => {
    const { window } = makeUnreadable();
    const before = document.body.innerHTML;
    const pills = watchPills();
    const { explain } = start();
    explain(window);
    explain(window);
    expect(hosts()).toHaveLength(1);
    expect(pills.map((pill) => pill.title)).toEqual(['unreadable', 'grip']);
    expect(document.body.innerHTML).toBe(before);
  });

  it('goes with the window, with the extension, and when the window can be read after all', () => {
    for (const end of ['window', 'extension', 'readable']) {
      const { window, readable, leave } = makeUnreadable();
      const { explain, ending } = start();
      explain(window);
      expect(hosts(), end).toHaveLength(1);
      if (end === 'window') leave();
      if (end === 'extension') ending.abort();
      if (end === 'readable') explain(readable);
      expect(hosts(), end).toHaveLength(0);
    }
  });

  it('opens with what is missing, and brings in the report’s maker only when a report is asked for', async () => {
    const { window } = makeUnreadable();
    const pills = watchPills();
    const { explain, asked } = start(() => handOverReport((_, missing) => `missing ${missing.join()}`));
    explain(window);
    pills[0]?.click();
    expect(frames[0]?.sent).toEqual([{ type: 'unreadable', missing: ['send'] }]);
    expect(asked).not.toHaveBeenCalled();
    frames[0]?.say({ type: 'makeReport' });
    await vi.waitFor(() => expect(frames[0]?.sent.at(-1)).toEqual({ type: 'report', text: 'missing send' }));
    expect(asked).toHaveBeenCalledExactlyOnceWith('composer/bring', { part: 'window-report' });
  });

  it('says so when the report’s maker can’t be brought', async () => {
    const { window } = makeUnreadable();
    const pills = watchPills();
    const { explain } = start(() => {
      throw new Error('unreachable');
    });
    explain(window);
    pills[0]?.click();
    frames[0]?.say({ type: 'makeReport' });
    await vi.waitFor(() => expect(frames[0]?.sent.at(-1)).toEqual({ type: 'report', text: '' }));
  });
});
