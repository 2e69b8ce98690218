// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Message } from '../../../lib/composer/connectFrame';
import type { Doubt } from '../../../lib/composer/sight';
import { watchSight } from '../../../lib/composer/watchSight';

/** Tells the page what its browser sees of it. */
let look: (seen: { isIntersecting: boolean; isVisible?: boolean }) => void;

beforeEach(() => {
  vi.useFakeTimers();
  const listeners: ((entries: unknown[]) => void)[] = [];
  look = (seen) => {
    for (const listener of listeners) listener([seen]);
  };
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(listener: (entries: unknown[]) => void) {
        listeners.push(listener);
      }
      observe() {}
      disconnect() {}
    },
  );
  vi.stubGlobal(
    'IntersectionObserverEntry',
    class {
      get isVisible() {
        return false;
      }
    },
  );
});
afterEach(() => {
  ending.abort();
  ending = new AbortController();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
  document.body.replaceChildren();
});

let ending = new AbortController();

/** A framed page with two buttons: one acts, one only folds. `isClear`: what the script around the frame sees. */
function openPage(isClear = true) {
  // The page of a test has no end; what listens to its window has.
  const { addEventListener } = window;
  vi.spyOn(window, 'addEventListener').mockImplementation((type: string, listener: unknown, options: unknown) =>
    addEventListener.call(
      window,
      type,
      listener as EventListener,
      {
        capture: options === true,
        signal: ending.signal,
      } as AddEventListenerOptions,
    ),
  );
  const said: (Doubt | null)[] = [];
  const asked: string[] = [];
  const line = {
    send: () => {},
    onMessage: () => {},
    askSight: () => Promise.resolve(isClear),
    onConcealed: () => {},
  };
  const background = async (name: string) => {
    asked.push(name);
    return { ok: true } as never;
  };
  const sight = watchSight<Message, Message>(line, background);
  sight.onRefused((doubt) => said.push(doubt));
  document.body.innerHTML = '<button id="act">Do</button><button id="fold" data-harmless>Fold</button><form></form>';
  const pressed: string[] = [];
  for (const button of document.querySelectorAll('button')) button.onclick = () => pressed.push(button.id);
  const press = (id: string) => document.getElementById(id)?.click();
  return { sight, said, asked, pressed, press };
}

const seen = { isIntersecting: true, isVisible: true };
const byUser = { isTrusted: true };

describe('What is pressed in a framed page (P8)', () => {
  it('acts when it has been seen for half a second, and not a moment before', () => {
    const { press, pressed, said, sight } = openPage();
    press('act');
    look(seen);
    vi.advanceTimersByTime(499);
    press('act');
    expect([pressed, said, sight.isByUser(byUser)]).toEqual([[], ['young', 'young'], false]);
    vi.advanceTimersByTime(1);
    press('act');
    expect([pressed, said.at(-1), sight.isByUser(byUser)]).toEqual([['act'], null, true]);
  });

  it('takes no pointer while it is too young, and says so where one comes', () => {
    const { said } = openPage();
    look(seen);
    expect(document.documentElement.dataset.sight).toBe('young');
    document.documentElement.click();
    expect(said).toEqual(['young']);
    vi.advanceTimersByTime(500);
    expect(document.documentElement.dataset.sight).toBe('clear');
    document.documentElement.click();
    expect(said).toEqual(['young']);
  });

  it.each([
    ['covered', { isIntersecting: true, isVisible: false }],
    ['out of view', { isIntersecting: false, isVisible: false }],
  ])('does nothing while it is %s, and starts its half second anew after that', (_, hidden) => {
    const { press, pressed, said } = openPage();
    look(seen);
    vi.advanceTimersByTime(1_000);
    look(hidden);
    press('act');
    look(seen);
    press('act');
    expect([pressed, said]).toEqual([[], ['covered', 'young']]);
    vi.advanceTimersByTime(500);
    press('act');
    expect(pressed).toEqual(['act']);
  });

  it('may always be folded away', () => {
    const { press, pressed, said } = openPage();
    press('fold');
    look({ isIntersecting: true, isVisible: false });
    press('fold');
    expect([pressed, said]).toEqual([['fold', 'fold'], []]);
  });

  it('sends no form by keys while it is covered', () => {
    const { said } = openPage();
    look({ isIntersecting: true, isVisible: false });
    const event = new Event('submit', { cancelable: true, bubbles: true });
    document.querySelector('form')?.dispatchEvent(event);
    expect([event.defaultPrevented, said]).toEqual([true, ['covered']]);
  });

  it('is not the user’s when the page made it', () => {
    const { sight } = openPage();
    look(seen);
    vi.advanceTimersByTime(500);
    expect(sight.isByUser({ isTrusted: false })).toBe(false);
  });

  it('changes no record when the script around the frame sees it concealed, where the browser can’t tell', async () => {
    class Entry {}
    vi.stubGlobal('IntersectionObserverEntry', Entry);
    const { press, sight, said, asked } = openPage(false);
    look({ isIntersecting: true });
    vi.advanceTimersByTime(500);
    press('act');
    await expect(sight.ask('application/undo', { operationId: 'operation-1' })).rejects.toThrow('refused');
    expect([asked, said.at(-1)]).toEqual([[], 'covered']);
    await sight.ask('panel/offer', { recipients: [] });
    vi.advanceTimersByTime(0);
    // Asked for by itself later, not by that press.
    await sight.ask('hints/hide', { hints: [] });
    expect(asked).toEqual(['panel/offer', 'hints/hide']);
  });
});
