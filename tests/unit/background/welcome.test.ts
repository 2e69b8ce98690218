import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { welcome } from '../../../lib/background/welcome';

async function run(reason: 'install' | 'update' | 'browser_update') {
  const opened = vi.spyOn(fakeBrowser.tabs, 'create');
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 3 }] as never);
  const injected = vi.spyOn(fakeBrowser.scripting, 'executeScript').mockResolvedValue([{}] as never);
  await welcome(reason);
  return {
    opened: opened.mock.calls.map(([{ url }]) => url),
    injected: injected.mock.calls.map(([call]) => call.files),
  };
}

describe('After', () => {
  beforeEach(() => {
    vi.restoreAllMocks();
  });

  it('an install the welcome opens, and open mail tabs get the sentinel', async () => {
    const { opened, injected } = await run('install');
    expect(opened).toEqual([fakeBrowser.runtime.getURL('welcome.html' as never)]);
    expect(injected).toEqual([['/sentinel.js']]);
  });

  it('an update no page opens, and open mail tabs get sentinel and composer, so that the old one leaves (P1)', async () => {
    const { opened, injected } = await run('update');
    expect(opened).toEqual([]);
    expect(injected).toEqual([['/sentinel.js', '/content-scripts/composer.js']]);
  });

  it('an update of the browser nothing happens', async () => {
    expect(await run('browser_update')).toEqual({ opened: [], injected: [] });
  });
});
