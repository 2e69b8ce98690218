import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

const REMINDER = { id: 'step/a1/k/write', title: 'Title', message: 'Message', buttons: ['Write now', 'Tomorrow'] };

/** As freshly started: what the browser can do is found out anew. */
async function load() {
  vi.resetModules();
  return import('../../../lib/browser/notifications');
}

function refuseButtons() {
  return vi.spyOn(fakeBrowser.notifications, 'create').mockImplementation((async (_: string, options: object) => {
    if ('buttons' in options) throw new TypeError('Type error for parameter options (Unexpected property "buttons")');
    return 'shown';
  }) as never);
}

describe('Notifications', () => {
  beforeEach(() => {
    vi.restoreAllMocks();
  });

  it('carry two buttons where the browser has them, and an icon of ours', async () => {
    const { showNotification } = await load();
    await showNotification(REMINDER);
    expect(fakeBrowser.notifications.getAllCreateOptions()[REMINDER.id]).toEqual({
      type: 'basic',
      title: 'Title',
      message: 'Message',
      iconUrl: fakeBrowser.runtime.getURL('/icon/128.png' as never),
      buttons: [{ title: 'Write now' }, { title: 'Tomorrow' }],
    });
  });

  it('are shown without buttons where the browser refuses them, and it is tried once (T15)', async () => {
    const { showNotification } = await load();
    const create = refuseButtons();
    await showNotification(REMINDER);
    await showNotification(REMINDER);
    expect(create.mock.calls.map(([, options]) => 'buttons' in (options as object))).toEqual([true, false, false]);
  });

  it('do not hide that the system refuses them altogether (T13)', async () => {
    const { showNotification } = await load();
    vi.spyOn(fakeBrowser.notifications, 'create').mockRejectedValue(new Error('denied') as never);
    await expect(showNotification(REMINDER)).rejects.toThrow('denied');
  });

  it('can be listed and taken back', async () => {
    const { showNotification, shownNotifications, clearNotification } = await load();
    await showNotification(REMINDER);
    expect(await shownNotifications()).toEqual([REMINDER.id]);
    await clearNotification(REMINDER.id);
    expect(await shownNotifications()).toEqual([]);
  });
});
