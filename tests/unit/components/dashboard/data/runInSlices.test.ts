import { describe, expect, it, vi } from 'vitest';
import { runInSlices } from '../../../../../components/dashboard/data/runInSlices';

/** A clock that moves on by so much at every look. */
function clockOf(step: number): () => number {
  let now = 0;
  return () => {
    now += step;
    return now;
  };
}

describe('Long work', () => {
  it('is done at once when it is short', async () => {
    const pause = vi.fn(async () => {});
    const { signal } = new AbortController();
    expect(await runInSlices([1, 2, 3], { signal, pause, clock: clockOf(1) })).toEqual([1, 2, 3]);
    expect(pause).not.toHaveBeenCalled();
  });

  it('pauses as soon as it has taken 12 ms, tells how far it is, and leaves nothing out', async () => {
    const pause = vi.fn(async () => {});
    const tell = vi.fn();
    const items = Array.from({ length: 100 }, (_, index) => index);
    const { signal } = new AbortController();
    expect(await runInSlices(items, { signal, tell, pause, clock: clockOf(4) })).toEqual(items);
    expect(pause.mock.calls.length).toBeGreaterThan(20);
    expect(tell.mock.calls[0]).toEqual([3]);
  });

  it('takes nothing more once it is cancelled', async () => {
    const stop = new AbortController();
    let taken = 0;
    function* work() {
      for (;;) yield ++taken;
    }
    const pause = async () => taken > 50 && stop.abort();
    const result = runInSlices(work(), {
      signal: stop.signal,
      pause: pause as () => Promise<void>,
      clock: clockOf(13),
    });
    expect(await result).toBeNull();
    expect(taken).toBe(51);
  });

  it('gives the page a turn of the event loop in its pauses', async () => {
    let turns = 0;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      turns += 1;
      port2.postMessage(null);
    };
    port2.postMessage(null);
    await runInSlices(Array(20).keys(), { signal: new AbortController().signal, clock: clockOf(20) });
    port1.close();
    expect(turns).toBeGreaterThan(5);
  });
});
