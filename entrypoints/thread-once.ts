import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { boundThread } from '../lib/composer/boundThread';
import { addressOfPage } from '../lib/webmail/mail-hosts';
import { threadSiteFor } from '../lib/webmail/threadSite';

// Run by the popup in the mail tab it was opened over. It leaves nothing behind: what it returns is all that comes of it.
export default defineUnlistedScript(() => {
  const thread = threadSiteFor(addressOfPage(globalThis))?.reader.read(document);
  return thread ? boundThread(thread, document.documentElement.lang) : null;
});
