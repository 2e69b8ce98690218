import { defineContentScript } from 'wxt/utils/define-content-script';
import { native } from '../lib/browser/native';
import { textsBeside } from '../lib/browser/textsBeside';
import { startThreads } from '../lib/composer/startThreads';
import { takeOver } from '../lib/composer/takeOver';
import { ask } from '../lib/messages/client';
import { addressOfPage } from '../lib/webmail/mail-hosts';
import { threadSiteFor } from '../lib/webmail/threadSite';

// Injected into a mail tab by the background when the sentinel sees a thread that is open.
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  async main() {
    const site = threadSiteFor(addressOfPage(globalThis));
    if (!site) return;
    const signal = takeOver(document, 'threads');
    const { translate } = await textsBeside(() => ask('composer/texts', {}));
    startThreads({
      site,
      document,
      signal,
      isAlive: () => native.runtime?.id !== undefined,
      ask,
      panelUrl: native.runtime.getURL('thread-panel.html'),
      name: translate('thread_panel_name'),
    });
  },
});
