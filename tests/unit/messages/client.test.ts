import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ask, MessageError } from '../../../lib/messages/client';

function answering(...answers: (() => unknown)[]) {
  const send = vi.spyOn(fakeBrowser.runtime, 'sendMessage');
  for (const answer of answers) send.mockImplementationOnce(answer as never);
  return send;
}

const gone = () => Promise.reject(new Error('Could not establish connection. Receiving end does not exist.'));
const answered = () => Promise.resolve({ answer: { dueCount: 2 } });

async function problemOf(asking: Promise<unknown>): Promise<unknown> {
  const settled = asking.then(
    () => 'answered',
    (error: unknown) => (error instanceof MessageError ? error.problem : error),
  );
  await vi.runAllTimersAsync();
  return settled;
}

describe('Asking the background', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  it('sends name and data, and gives the answer', async () => {
    const send = answering(answered);
    expect(await ask('reminders/sweep', {})).toEqual({ dueCount: 2 });
    expect(send).toHaveBeenCalledExactlyOnceWith({ name: 'reminders/sweep', data: {} });
  });

  it.each([
    ['rejects', gone],
    [
      'throws at once',
      () => {
        throw new Error('Extension context invalidated.');
      },
    ],
    ['answers nothing', () => Promise.resolve(undefined)],
    ['answers null', () => Promise.resolve(null)],
  ])('asks once more after a moment when the worker was just ending and the call %s (P5)', async (_, first) => {
    const send = answering(first, answered);
    const asking = ask('reminders/sweep', {});
    await vi.advanceTimersByTimeAsync(200);
    expect(await asking).toEqual({ dueCount: 2 });
    expect(send).toHaveBeenCalledTimes(2);
  });

  it('gives up after the second time, within a second, with an error that says so (P5)', async () => {
    const send = answering(gone, gone, answered);
    const started = Date.now();
    expect(await problemOf(ask('reminders/sweep', {}))).toBe('unreachable');
    expect(send).toHaveBeenCalledTimes(2);
    expect(Date.now() - started).toBeLessThan(1_000);
  });

  it.each(['refused', 'failed'] as const)('does not ask again when the background %s', async (problem) => {
    const send = answering(() => Promise.resolve({ problem }), answered);
    expect(await problemOf(ask('reminders/sweep', {}))).toBe(problem);
    expect(send).toHaveBeenCalledTimes(1);
  });

  it('rejects at once, without throwing, in a content script that an update left behind', async () => {
    vi.spyOn(fakeBrowser.runtime, 'id', 'get').mockReturnValue(undefined as never);
    const send = answering(() => {
      throw new Error('Extension context invalidated.');
    });
    expect(await problemOf(ask('composer/inject', {}))).toBe('unreachable');
    expect(send).toHaveBeenCalledTimes(1);
  });
});
