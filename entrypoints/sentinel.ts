import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { native } from '../lib/browser/native';
import { dismissOlder } from '../lib/composer/takeOver';
import { LOOKS_BY_ITSELF, watchForThreads } from '../lib/composer/watchForThreads';
import { ask } from '../lib/messages/client';
import { hasThread } from '../lib/webmail/threadSign';

// In every mail tab from the start (wxt.config.ts), so it must stay tiny: it only notices that someone begins to write, or opens a
// thread. WXT's context around it would take a page that opens about as long as all that it does itself.
export default defineUnlistedScript(() => {
  dismissOlder(document);
  dismissOlder(document, 'threads');
  noticeWriting();
  noticeReading();
});

function noticeWriting(): void {
  let isAsked = false;
  const consider = async (target: EventTarget | null) => {
    if (isAsked || !(target instanceof HTMLElement)) return;
    if (!target.isContentEditable && !(target instanceof HTMLTextAreaElement)) return;
    isAsked = true;
    const answer = await ask('composer/inject', {}).catch(() => undefined);
    isAsked = answer?.injected ?? false;
    // Left behind by an update, it can't ask any more: the new one has come, or will with the next page.
    if (isAsked || !native.runtime?.id) document.removeEventListener('focusin', onFocus, true);
  };
  const onFocus = ({ target }: FocusEvent) => void consider(target);
  document.addEventListener('focusin', onFocus, true);
  void consider(document.activeElement);
}

/** Until a thread is seen; what comes after is watched by the script that is then brought. */
function noticeReading(): void {
  const done = new AbortController();
  let isAsked = false;
  let looks = 0;
  const look = async () => {
    looks += 1;
    // Left behind by an update, or turned off, it reaches nobody any more. Not so while the page is only just opening.
    if (looks > LOOKS_BY_ITSELF && !native.runtime?.id) return done.abort();
    if (isAsked || !hasThread(document)) return;
    isAsked = true;
    const answer = await ask('thread/inject', {}).catch(() => undefined);
    isAsked = answer?.injected ?? false;
    if (isAsked) done.abort();
  };
  watchForThreads(window, () => void look(), done.signal);
}
