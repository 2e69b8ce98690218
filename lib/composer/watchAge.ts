import type { Doubt } from './sight';

/** What has just come under the pointer, or under the keys, is not pressed on purpose yet. In milliseconds. */
const SETTLED = 500;

/** Chromium tells whether anything lies over a frame or changes how it looks (Intersection Observer v2); Firefox 140 doesn't. */
interface SeenEntry extends IntersectionObserverEntry {
  isVisible?: boolean;
}
const HOW = { trackVisibility: true, delay: 100 } as IntersectionObserverInit;

/**
 * Why what is pressed in a framed page now can't be meant, or `null` (P8). In its first moments in view the page takes no pointer
 * (`base.css`), so that nothing seems to be pressed.
 */
export function watchAge(page: HTMLElement): () => Doubt | null {
  const knowsCovers = 'isVisible' in IntersectionObserverEntry.prototype;
  let since: number | null | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const say = (sight: Doubt | 'clear') => {
    page.dataset.sight = sight;
  };
  const look = (entries: IntersectionObserverEntry[]) => {
    const { isIntersecting, isVisible } = entries.at(-1) as SeenEntry;
    const isSeen = isIntersecting && (isVisible || !knowsCovers);
    if (isSeen && typeof since === 'number') return;
    since = isSeen ? performance.now() : null;
    clearTimeout(timer);
    say(isSeen ? 'young' : 'covered');
    if (isSeen) timer = setTimeout(say, SETTLED, 'clear');
  };
  say('young');
  const close = new IntersectionObserver(look, HOW);
  // To look what lies over a frame costs the mail page time with each of its frames: only one that is in view is looked at so.
  const rough = new IntersectionObserver((entries) => {
    close.disconnect();
    if (entries.at(-1)?.isIntersecting) close.observe(page);
    else look(entries);
  });
  rough.observe(page);
  return () => {
    if (since === null) return 'covered';
    return since === undefined || performance.now() - since < SETTLED ? 'young' : null;
  };
}
