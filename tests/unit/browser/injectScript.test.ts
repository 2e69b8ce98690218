import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  COMPOSER,
  injectComposer,
  injectIntoMailTabs,
  injectPart,
  injectThreads,
  SENTINEL,
} from '../../../lib/browser/injectScript';
import { MAIL_MATCHES } from '../../../lib/webmail/mail-hosts';

const execute = vi.fn(async (_: { target: { tabId: number; frameIds?: number[] }; files?: string[] }) => [
  { frameId: 0 },
]);

describe('Bringing scripts into mail tabs', () => {
  beforeEach(() => {
    execute.mockClear();
    vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation(execute as never);
  });

  it('puts the composer into the top frame of the tab alone (P12)', async () => {
    expect(await injectComposer(7)).toBe(true);
    expect(execute).toHaveBeenCalledExactlyOnceWith({ target: { tabId: 7, frameIds: [0] }, files: [COMPOSER] });
  });

  it.each([
    ['phrases-de', ['/phrase-engine.js', '/phrases-de.js']],
    ['phrases-en', ['/phrase-engine.js', '/phrases-en.js']],
    ['thread-reader', ['/thread-reader.js']],
    ['window-report', ['/window-report.js']],
    ['card', ['/card.js']],
  ] as const)('puts %s into the same frame, in its order (P12)', async (part, files) => {
    expect(await injectPart(7, part)).toBe(true);
    expect(execute).toHaveBeenCalledExactlyOnceWith({ target: { tabId: 7, frameIds: [0] }, files });
  });

  it('puts what looks at threads into the same frame (P12)', async () => {
    expect(await injectThreads(7)).toBe(true);
    const files = ['/content-scripts/thread.js'];
    expect(execute).toHaveBeenCalledExactlyOnceWith({ target: { tabId: 7, frameIds: [0] }, files });
  });

  it('says so when the tab does not take it', async () => {
    execute.mockRejectedValueOnce(new Error('Cannot access contents of the page.'));
    expect(await injectComposer(7)).toBe(false);
  });

  it('asks only for tabs of the mail hosts, goes on when one does not take it, and leaves sleeping tabs asleep', async () => {
    const tabs = [{ id: 1 }, { id: 2 }, {}, { id: 3, discarded: true }, { id: 4 }];
    const query = vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue(tabs as never);
    execute.mockRejectedValueOnce(new Error('gone'));
    await injectIntoMailTabs([SENTINEL, COMPOSER]);
    expect(query).toHaveBeenCalledExactlyOnceWith({ url: [...MAIL_MATCHES] });
    expect(execute.mock.calls.map(([{ target, files }]) => [target.tabId, files])).toEqual(
      [1, 2, 4].map((id) => [id, ['/sentinel.js', '/content-scripts/composer.js']]),
    );
  });
});
