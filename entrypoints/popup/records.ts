import type { Watch } from '../../components/shared/useWatched';
import type { Ahead, Job } from '../../lib/domain/ahead';
import { calendarDateAt } from '../../lib/domain/calendar-date';
import type { Recalled } from '../../lib/domain/recall';
import type { Settings } from '../../lib/domain/settings';
import { ask } from '../../lib/messages/client';
import { DATABASE_NAME } from '../../lib/storage/layout';
import { takeEarly } from '../../lib/storage/openEarly';
import { PlainRecords } from '../../lib/storage/PlainRecords';
import { startWatching } from '../../lib/storage/startWatching';

export const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
export const now = Date.now();

const records = new PlainRecords(() => ask('reminders/sweep', {}), DATABASE_NAME, takeEarly(globalThis));
const ahead = startWatching<Ahead>((...to) => records.watchAhead(calendarDateAt(now, zone), ...to));
const settings = startWatching<Settings>((...to) => records.watchSettings(...to));

export const watchAhead: Watch<Ahead> = ahead.watch;
export const watchSettings: Watch<Settings> = settings.watch;
export const watchJobs: Watch<Job[]> = (...to) => records.watchJobs(...to);
export const watchRecalled: Watch<Recalled> = (...to) => records.watchRecalled(...to);

/** So that the list stands in the first picture. Records that take longer come when they are there. In milliseconds. */
const WORTH_WAITING = 50;
export const firstRead = Promise.race([
  Promise.all([ahead.first, settings.first]),
  new Promise((done) => setTimeout(done, WORTH_WAITING)),
]);

const whenIdle = () => new Promise((done) => requestIdleCallback(done, { timeout: 500 }));

// What was read before anybody listened may have changed in between.
void ahead.first.then(whenIdle).then(() => records.readAgain());

/** The list comes first: what makes the background start waits until it stands. */
export const askLater: typeof ask = async (name, data) => {
  await ahead.first;
  await whenIdle();
  return ask(name, data);
};
