import { defineContentScript } from 'wxt/utils/define-content-script';
import { browser } from '../lib/browser/browser';
import { detectLanguage } from '../lib/browser/detectLanguage';
import { interfaceLanguage, translate } from '../lib/browser/translate';
import { createPhraseSource } from '../lib/composer/PhraseSource';
import { startComposer } from '../lib/composer/startComposer';
import { takeOver } from '../lib/composer/takeOver';
import { ask } from '../lib/messages/client';
import { adapterFor } from '../lib/webmail/adapterFor';

// Injected into a mail tab by the background when the sentinel asks, and after an update of the extension.
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main() {
    const adapter = adapterFor(location);
    if (!adapter) return;
    const signal = takeOver(document);
    startComposer({
      adapter,
      document,
      signal,
      isAlive: () => browser.runtime?.id !== undefined,
      ask,
      phrases: createPhraseSource({ bring: (language) => ask('composer/phrases', { language }), signal }),
      detect: detectLanguage,
      panelUrl: browser.runtime.getURL('compose-panel.html'),
      texts: {
        open: translate('composer_open_panel'),
        look: translate('composer_look'),
        frame: translate('composer_panel_name'),
      },
      languageHint: interfaceLanguage(),
    });
  },
});
