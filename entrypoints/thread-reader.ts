import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handOverReader } from '../lib/composer/threadReaders';
import { addressOfPage } from '../lib/webmail/mail-hosts';
import { threadSiteFor } from '../lib/webmail/threadSite';

// Injected beside the composer when it needs to know what stands in the thread around a compose window.
export default defineUnlistedScript(() => {
  const site = threadSiteFor(addressOfPage(globalThis));
  if (site) handOverReader(site.reader);
});
