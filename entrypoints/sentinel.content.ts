import { defineContentScript } from 'wxt/utils/define-content-script';
import { dismissOlder } from '../lib/composer/takeOver';
import { ask } from '../lib/messages/client';
import { MAIL_MATCHES } from '../lib/webmail/mail-hosts';

// In every mail tab from the start, so it must stay tiny: it only notices that someone begins to write.
export default defineContentScript({
  matches: [...MAIL_MATCHES],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main() {
    dismissOlder(document);
    let isAsked = false;
    const consider = async (target: EventTarget | null) => {
      if (isAsked || !(target instanceof HTMLElement)) return;
      if (!target.isContentEditable && !(target instanceof HTMLTextAreaElement)) return;
      isAsked = true;
      const answer = await ask('composer/inject', {}).catch(() => undefined);
      isAsked = answer?.injected ?? false;
      if (isAsked) document.removeEventListener('focusin', onFocus, true);
    };
    const onFocus = ({ target }: FocusEvent) => void consider(target);
    document.addEventListener('focusin', onFocus, true);
    void consider(document.activeElement);
  },
});
