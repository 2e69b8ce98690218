import { describe, expect, it, vi } from 'vitest';
import type { ReadProblem } from '../../../lib/domain/read-problem';
import { startWatching } from '../../../lib/storage/startWatching';

function started() {
  let tell: (value: number) => void = () => {};
  let fail: (problem: ReadProblem) => void = () => {};
  const stop = vi.fn();
  const { watch, first } = startWatching<number>((listener, failed) => {
    tell = listener;
    fail = failed;
    return stop;
  });
  return { watch, first, tell: (value: number) => tell(value), fail: (problem: ReadProblem) => fail(problem) };
}

describe('Watching that starts before anybody listens', () => {
  it('gives what was read at once to whoever listens later, and every change from then on', async () => {
    const { watch, first, tell } = started();
    tell(1);
    await first;
    const [listener, failed] = [vi.fn(), vi.fn()];
    const stop = watch(listener, failed);
    tell(2);
    stop();
    tell(3);
    expect(listener.mock.calls).toEqual([[1], [2]]);
    expect(failed).not.toHaveBeenCalled();
  });

  it('has what was read last for a page’s first picture', () => {
    const { watch, tell } = started();
    expect(watch.latest()).toBeUndefined();
    tell(1);
    tell(2);
    expect(watch.latest()).toBe(2);
  });

  it('gives the problem that stands, beside what was read before it, and forgets it with the next reading', async () => {
    const { watch, first, tell, fail } = started();
    fail('waiting');
    await first;
    const early = [vi.fn(), vi.fn()] as const;
    watch(...early);
    tell(1);
    const late = [vi.fn(), vi.fn()] as const;
    watch(...late);
    expect(early.map((each) => each.mock.calls)).toEqual([[[1]], [['waiting']]]);
    expect(late.map((each) => each.mock.calls)).toEqual([[[1]], []]);
    fail('updated');
    const last = [vi.fn(), vi.fn()] as const;
    watch(...last);
    expect(last.map((each) => each.mock.calls)).toEqual([[[1]], [['updated']]]);
  });
});
