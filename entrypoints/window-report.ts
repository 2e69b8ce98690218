import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { native } from '../lib/browser/native';
import { handOverReport } from '../lib/composer/windowReport';
import { describeWindow } from '../lib/webmail/report/describeWindow';

// Injected beside the composer when a window can't be read, or the user wants to report what went wrong in it.
export default defineUnlistedScript(() => {
  const { version } = native.runtime.getManifest();
  handOverReport((body, missing) => describeWindow(body, { version, missing, userAgent: navigator.userAgent }));
});
