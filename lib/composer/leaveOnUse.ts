import { oncePerFrame } from './oncePerFrame';
import { shortcutOf } from './shortcut';

const MODIFIERS = ['Alt', 'AltGraph', 'Control', 'Meta', 'Shift'];

interface UseListeners {
  /** What the card stands at may have moved. */
  onMove(): void;
  /** The user does something else now. */
  onLeave(): void;
}

/** While the card stands there: it follows its words, and leaves when the user types, clicks elsewhere, or goes elsewhere. */
export function leaveOnUse(
  body: HTMLElement,
  card: HTMLElement,
  signal: AbortSignal,
  { onMove, onLeave }: UseListeners,
): void {
  const options = { capture: true, passive: true, signal };
  const { ownerDocument: page } = body;
  const around = card.getRootNode() as ShadowRoot;
  const leave = ({ target }: Event) => {
    if (target !== card && target !== around.host) onLeave();
  };
  // What happens in the card and beside it seems to the page to happen to their host.
  for (const type of ['click', 'input', 'focusin'])
    for (const place of [page, around])
      place.addEventListener(type, (event) => (type !== 'focusin' || event.target !== body) && leave(event), options);
  page.addEventListener(
    'keydown',
    (event) => {
      if (MODIFIERS.includes(event.key) || shortcutOf(event)) return;
      // The mailbox would close its window.
      if (event.key === 'Escape') event.preventDefault();
      if (event.key === 'Escape') event.stopImmediatePropagation();
      onLeave();
    },
    { capture: true, signal },
  );
  const move = oncePerFrame(onMove, signal);
  const view = page.defaultView;
  view?.addEventListener('scroll', move, options);
  view?.addEventListener('resize', move, options);
}
