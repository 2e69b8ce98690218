import { describe, expect, it, vi } from 'vitest';
import type { Exchange } from '../../../lib/domain/exchange';
import { parseExchange, stagedExchanges, stageExchange } from '../../../lib/storage/stagedExchanges';
import { memoryFiles } from './faults';
import { madeApplication } from './world';

const EXCHANGE: Exchange = {
  changes: [{ id: 'one', seenRev: 0, value: madeApplication('one') }],
  settings: null,
  reminders: [{ applicationId: 'one', key: 'one|thank-you:1|2026-11-25', at: 3 }],
};
const NOW = 1_800_000_000_000;

function makeFolder() {
  const files = new Map<string, string>();
  const open = async () => memoryFiles(files);
  return { files, open, staged: stagedExchanges(open) };
}

describe('An exchange that a page hands over', () => {
  it('is read by the background as it was, under a name that the message may carry', async () => {
    const { open, staged, files } = makeFolder();
    const name = await stageExchange(EXCHANGE, NOW, open);
    expect(name).toMatch(/^[0-9a-z-]{36,64}\.json$/);
    expect(await staged.read(name)).toEqual(EXCHANGE);
    await staged.remove(name);
    expect(files.size).toBe(0);
    expect(await staged.read(name)).toBeNull();
  });

  it('is not handed over where the browser has no place for files', async () => {
    await expect(stageExchange(EXCHANGE, NOW, async () => undefined)).rejects.toThrow();
    expect(await stagedExchanges(async () => undefined).read('x')).toBeNull();
  });

  it('and was left by a try that died is removed at a later start, one that is just asked for is not (H6)', async () => {
    const { open, staged, files } = makeFolder();
    const dead = await stageExchange(EXCHANGE, NOW - 3_600_000, open);
    const young = await stageExchange(EXCHANGE, NOW - 1_000, open);
    files.set('something else', '');
    await staged.tidy(NOW);
    expect([...files.keys()]).toEqual([young]);
    expect(files.has(dead)).toBe(false);
  });

  it('stays for a later start when it cannot be removed now', async () => {
    vi.spyOn(console, 'warn').mockImplementationOnce(() => {});
    const { files } = makeFolder();
    const stuck = { ...memoryFiles(files), remove: () => Promise.reject(new Error('busy')) };
    await expect(stagedExchanges(async () => stuck).remove('x')).resolves.toBeUndefined();
  });

  let deep = '1';
  for (let depth = 0; depth < 20_000; depth++) deep = `[${deep}]`;
  it.each([
    ['nothing', ''],
    ['cut', JSON.stringify(EXCHANGE).slice(0, -3)],
    ['a list', '[]'],
    ['without changes', '{"settings":null}'],
    ['with a text for a record', '{"changes":[{"id":"a","seenRev":0,"value":"x"}],"settings":null}'],
    ['with a rev below nought', '{"changes":[{"id":"a","seenRev":-1,"value":null}],"settings":null}'],
    ['with an endless id', `{"changes":[{"id":"${'a'.repeat(300)}","seenRev":0,"value":null}],"settings":null}`],
    ['with a list for settings', '{"changes":[],"settings":[]}'],
    ['with a reminder of nothing', '{"changes":[],"settings":null,"reminders":[{"at":1}]}'],
    ['nested 20,000 deep', `{"changes":[{"id":"a","seenRev":0,"value":{"x":${deep}}}],"settings":null}`],
    [
      'with more changes than allowed',
      JSON.stringify({ changes: Array(20_001).fill(EXCHANGE.changes[0]), settings: null }),
    ],
  ])('is none when it is %s (H5)', (_, text) => {
    expect(parseExchange(text)).toBeNull();
  });

  it('reaches no prototype by its keys (H4)', () => {
    const text = '{"changes":[],"settings":null,"__proto__":{"isHacked":true}}';
    expect(parseExchange(text)).toEqual({ changes: [], settings: null, reminders: [] });
    expect(Object.hasOwn(Object.prototype, 'isHacked')).toBe(false);
  });
});
