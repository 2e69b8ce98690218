import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { calendarDateAt } from '../lib/domain/calendar-date';
import { openEarly } from '../lib/storage/openEarly';

// Stands in the popup's head: what is due is read while the browser is still busy with the popup's other scripts.
export default defineUnlistedScript(() =>
  openEarly(globalThis, calendarDateAt(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone)),
);
