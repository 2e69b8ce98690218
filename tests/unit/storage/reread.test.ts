import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { reread } from '../../../lib/storage/reread';

const settle = () => vi.advanceTimersByTimeAsync(0);

describe('Reading again', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('takes many changes while it reads as one, and gives what was read last', async () => {
    const answers: ((value: number) => void)[] = [];
    const read = () => new Promise<number>((done) => void answers.push(done));
    const listener = vi.fn();
    const { again } = reread(read, listener, vi.fn());
    for (let change = 0; change < 5; change++) again();
    answers[0]?.(1);
    await settle();
    expect(answers).toHaveLength(2);
    answers[1]?.(2);
    await settle();
    expect(listener.mock.calls).toEqual([[1], [2]]);
    expect(answers).toHaveLength(2);
  });

  it('says after three seconds that it is still waiting, and gives what comes all the same (S12)', async () => {
    const { promise, resolve } = Promise.withResolvers<number>();
    const [listener, failed] = [vi.fn(), vi.fn()];
    reread(() => promise, listener, failed);
    await vi.advanceTimersByTimeAsync(2999);
    expect(failed).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(failed.mock.calls).toEqual([['waiting']]);
    resolve(1);
    await settle();
    expect(listener.mock.calls).toEqual([[1]]);
  });

  it('says that it failed, and succeeds when it is told to try again (S20)', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const read = vi.fn<() => Promise<number>>().mockRejectedValueOnce(new Error('no')).mockResolvedValue(1);
    const [listener, failed] = [vi.fn(), vi.fn()];
    const { again } = reread(read, listener, failed);
    await vi.advanceTimersByTimeAsync(5000);
    expect(failed.mock.calls).toEqual([['failed']]);
    again();
    await settle();
    expect(listener.mock.calls).toEqual([[1]]);
  });

  it('gives nothing more once it is stopped', async () => {
    const { promise, resolve } = Promise.withResolvers<number>();
    const [listener, failed] = [vi.fn(), vi.fn()];
    const { again, stop } = reread(() => promise, listener, failed);
    stop();
    again();
    resolve(1);
    await vi.advanceTimersByTimeAsync(5000);
    expect([listener, failed].map((each) => each.mock.calls)).toEqual([[], []]);
  });
});
