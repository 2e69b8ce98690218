import { defineContentScript } from 'wxt/utils/define-content-script';
import { detectLanguage } from '../lib/browser/detectLanguage';
import { native } from '../lib/browser/native';
import { textsBeside } from '../lib/browser/textsBeside';
import { createCardSource } from '../lib/composer/CardSource';
import { createPhraseSource } from '../lib/composer/PhraseSource';
import { pagesBeside } from '../lib/composer/pagesBeside';
import { startComposer } from '../lib/composer/startComposer';
import { createThreadSource } from '../lib/composer/ThreadSource';
import { takeOver } from '../lib/composer/takeOver';
import { ask } from '../lib/messages/client';
import { adapterFor } from '../lib/webmail/adapterFor';
import { addressOfPage } from '../lib/webmail/mail-hosts';

// Injected into a mail tab by the background when the sentinel asks, and after an update of the extension.
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  async main() {
    const adapter = adapterFor(addressOfPage(globalThis));
    if (!adapter) return;
    const signal = takeOver(document);
    const { language, translate } = await textsBeside(() => ask('composer/texts', {}));
    startComposer({
      adapter,
      document,
      signal,
      isAlive: () => native.runtime?.id !== undefined,
      ask,
      phrases: createPhraseSource({
        bring: (language) => ask('composer/bring', { part: `phrases-${language}` }),
        signal,
      }),
      readThread: createThreadSource({
        bring: () => ask('composer/bring', { part: 'thread-reader' }),
        document,
        signal,
      }),
      detect: detectLanguage,
      ...pagesBeside((page) => native.runtime.getURL(page), translate),
      cards: createCardSource(() => ask('composer/bring', { part: 'card' }), signal),
      languageHint: language,
    });
  },
});
