import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readOpenThread } from '../../../lib/browser/openThread';
import { MAIL_MATCHES } from '../../../lib/webmail/mail-hosts';

const execute = vi.fn();

describe('Reading the thread of the mail tab in front', () => {
  beforeEach(() => {
    execute.mockReset();
    vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation(execute as never);
  });

  it('asks the top frame of a mail tab alone, once, and returns what it says', async () => {
    const query = vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 7 }] as never);
    execute.mockResolvedValue([{ frameId: 0, result: { subject: 'Hello' } }]);
    expect(await readOpenThread()).toEqual({ subject: 'Hello' });
    expect(query).toHaveBeenCalledExactlyOnceWith({ active: true, currentWindow: true, url: [...MAIL_MATCHES] });
    expect(execute).toHaveBeenCalledExactlyOnceWith({
      target: { tabId: 7, frameIds: [0] },
      files: ['/thread-once.js'],
    });
  });

  it('touches no other tab, and takes a refusal for no thread', async () => {
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([] as never);
    expect(await readOpenThread()).toBeNull();
    expect(execute).not.toHaveBeenCalled();
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 7 }] as never);
    execute.mockRejectedValue(new Error('Cannot access contents of the page.'));
    expect(await readOpenThread()).toBeNull();
  });
});
