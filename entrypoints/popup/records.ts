import type { Watch } from '../../components/shared/useWatched';
import type { Ahead, Job } from '../../lib/domain/ahead';
import { calendarDateAt } from '../../lib/domain/calendar-date';
import type { Recalled } from '../../lib/domain/recall';
import type { Settings } from '../../lib/domain/settings';
import { ask } from '../../lib/messages/client';
import { PlainRecords } from '../../lib/storage/PlainRecords';
import { startWatching } from '../../lib/storage/startWatching';

export const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
export const now = Date.now();

const records = new PlainRecords(() => ask('reminders/sweep', {}));
const ahead = startWatching<Ahead>((...to) => records.watchAhead(calendarDateAt(now, zone), ...to));

export const watchAhead: Watch<Ahead> = ahead.watch;
export const watchSettings: Watch<Settings> = startWatching<Settings>((...to) => records.watchSettings(...to)).watch;
export const watchJobs: Watch<Job[]> = (...to) => records.watchJobs(...to);
export const watchRecalled: Watch<Recalled> = (...to) => records.watchRecalled(...to);

/** The list comes first: what makes the background start waits until it stands. */
export const askLater: typeof ask = async (name, data) => {
  await ahead.first;
  await new Promise((done) => requestIdleCallback(done, { timeout: 500 }));
  return ask(name, data);
};
