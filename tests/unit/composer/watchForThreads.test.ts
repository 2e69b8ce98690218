// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchForThreads } from '../../../lib/composer/watchForThreads';

describe('Watching for threads', () => {
  let stop = new AbortController();
  const start = () => {
    const look = vi.fn();
    watchForThreads(window, look, stop.signal);
    return look;
  };
  const act = async (type: string, times = 1) => {
    for (let count = 0; count < times; count += 1) {
      document.body.dispatchEvent(new Event(type, { bubbles: true }));
      await vi.advanceTimersByTimeAsync(300);
    }
  };

  beforeEach(() => {
    vi.useFakeTimers();
    stop = new AbortController();
  });
  afterEach(() => {
    stop.abort();
    vi.useRealTimers();
  });

  it('looks at once, twice a little later, and then never again by itself', async () => {
    const look = start();
    expect(look).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(look).toHaveBeenCalledTimes(3);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("looks at the user's own next acts, so often at most, however often the pointer moves", async () => {
    const look = start();
    await vi.advanceTimersByTimeAsync(2_000);
    await act('pointermove', 50);
    expect(look).toHaveBeenCalledTimes(8);
  });

  it('looks no more than four times a second', () => {
    const look = start();
    for (let count = 0; count < 100; count += 1)
      document.body.dispatchEvent(new Event('pointermove', { bubbles: true }));
    expect(look).toHaveBeenCalledTimes(1);
  });

  it.each(['hashchange', 'popstate', 'pageshow'])('begins anew at %s', async (type) => {
    const look = start();
    await vi.advanceTimersByTimeAsync(2_000);
    await act('scroll', 20);
    look.mockClear();
    window.dispatchEvent(new Event(type));
    await vi.advanceTimersByTimeAsync(2_000);
    expect(look).toHaveBeenCalledTimes(3);
  });

  it('begins anew where the page moves on without a reload, as the browser tells it', async () => {
    const navigation = new EventTarget();
    vi.stubGlobal('navigation', navigation);
    const look = start();
    await vi.advanceTimersByTimeAsync(60_000);
    look.mockClear();
    navigation.dispatchEvent(new Event('navigatesuccess'));
    expect(look).toHaveBeenCalledTimes(1);
    vi.unstubAllGlobals();
  });

  it('takes a key of the mailbox for an act, and none that only writes', async () => {
    const look = start();
    await vi.advanceTimersByTimeAsync(2_000);
    await act('pointermove', 20);
    look.mockClear();
    document.body.innerHTML = '<textarea></textarea>';
    const press = async (target: Element | null, init: KeyboardEventInit) => {
      target?.dispatchEvent(new KeyboardEvent('keyup', { bubbles: true, ...init }));
      await vi.advanceTimersByTimeAsync(300);
    };
    const field = document.querySelector('textarea');
    for (const key of ['a', ' ', '.']) await press(field, { key });
    expect(look).not.toHaveBeenCalled();
    await press(field, { key: 'Enter', ctrlKey: true });
    await press(document.body, { key: 'j' });
    expect(look).toHaveBeenCalledTimes(2);
    document.body.replaceChildren();
  });

  it('hopes again after a click, and looks at what the user does next', async () => {
    const look = start();
    await vi.advanceTimersByTimeAsync(2_000);
    await act('pointermove', 20);
    look.mockClear();
    await act('click');
    expect(look).not.toHaveBeenCalled();
    await act('pointermove');
    expect(look).toHaveBeenCalledTimes(1);
  });

  it('ends with its signal, with all it waits for', async () => {
    const look = start();
    stop.abort();
    window.dispatchEvent(new Event('hashchange'));
    await act('pointermove', 3);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(look).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
  });
});
