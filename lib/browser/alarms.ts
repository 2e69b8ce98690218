import { browser } from './browser';

export const ALARM_NAME = 'nachklang-next';

/** Alarms this close are the same: re-creating one at each start would put it off for ever (T10). In milliseconds. */
const SAME = 1_000;

/** Sets the one alarm, unless it already stands there. */
export async function setAlarm(at: number): Promise<void> {
  const present = await browser.alarms.get(ALARM_NAME);
  if (present && Math.abs(present.scheduledTime - at) <= SAME) return;
  await browser.alarms.create(ALARM_NAME, { when: at });
}
