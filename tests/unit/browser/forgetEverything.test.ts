import { afterEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetEverything } from '../../../lib/browser/forgetEverything';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it('Deleting everything gives back what was allowed later, and clears what the browser keeps beside the records', async () => {
  const remove = vi.spyOn(fakeBrowser.permissions, 'remove').mockImplementation((async () => true) as never);
  await fakeBrowser.storage.local.set({ count: 3 });
  await fakeBrowser.alarms.create('next', { when: Date.now() + 60_000 });
  await forgetEverything();
  expect(remove).toHaveBeenCalledWith({ permissions: ['downloads'] });
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  expect(await fakeBrowser.alarms.getAll()).toEqual([]);
});
