import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ALARM_NAME, setAlarm } from '../../../lib/browser/alarms';

const HOUR = 3_600_000;
const WHEN = Date.UTC(2026, 10, 24, 9, 30);

describe('The one alarm', () => {
  beforeEach(() => {
    vi.restoreAllMocks();
  });

  it('is created when there is none', async () => {
    await setAlarm(WHEN);
    expect(await fakeBrowser.alarms.getAll()).toMatchObject([{ name: ALARM_NAME, scheduledTime: WHEN }]);
  });

  it.each([0, 1_000, -1_000])(
    'is left alone when it stands there already, %i ms apart: created anew it would never come (T10)',
    async (apart) => {
      await setAlarm(WHEN);
      const create = vi.spyOn(fakeBrowser.alarms, 'create');
      await setAlarm(WHEN + apart);
      expect(create).not.toHaveBeenCalled();
    },
  );

  it.each([1_001, -1_001, HOUR, -HOUR])('is moved when it stands %i ms elsewhere, and stays one', async (apart) => {
    await setAlarm(WHEN);
    await setAlarm(WHEN + apart);
    expect(await fakeBrowser.alarms.getAll()).toMatchObject([{ name: ALARM_NAME, scheduledTime: WHEN + apart }]);
  });

  it('asks for nothing that Firefox refuses (T15)', async () => {
    const create = vi.spyOn(fakeBrowser.alarms, 'create');
    await setAlarm(WHEN);
    expect(create).toHaveBeenCalledExactlyOnceWith(ALARM_NAME, { when: WHEN });
  });
});
