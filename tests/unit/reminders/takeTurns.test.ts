import { describe, expect, it } from 'vitest';
import { takeTurns } from '../../../lib/reminders/takeTurns';

/** Work that lasts until it is told to end. */
function makeWork() {
  const started: { end: (value: number) => void; fail: (error: Error) => void }[] = [];
  const look = takeTurns(() => new Promise<number>((end, fail) => started.push({ end, fail })));
  return { started, look };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('Taking turns (T11)', () => {
  it('never runs twice at once; all calls during a run share the one after it', async () => {
    const { started, look } = makeWork();
    const first = look();
    await turn();
    const others = [look(), look(), look()];
    await turn();
    expect(started).toHaveLength(1);
    started[0]?.end(1);
    await turn();
    expect(started).toHaveLength(2);
    started[1]?.end(2);
    expect(await Promise.all([first, ...others])).toEqual([1, 2, 2, 2]);
  });

  it('goes on after a run that failed, and tells only those who asked for it', async () => {
    const { started, look } = makeWork();
    const failing = look().catch((error: Error) => error.message);
    await turn();
    const next = look();
    started[0]?.fail(new Error('gone'));
    await turn();
    started[1]?.end(7);
    expect([await failing, await next]).toEqual(['gone', 7]);
  });

  it('runs anew for a call after the last run', async () => {
    const { started, look } = makeWork();
    const first = look();
    await turn();
    started[0]?.end(1);
    await first;
    const second = look();
    await turn();
    started[1]?.end(2);
    expect(await second).toBe(2);
  });
});
