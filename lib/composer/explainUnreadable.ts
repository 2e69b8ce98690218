import type { ComposeWindow, UnreadableWindow } from '../webmail/adapter';
import { Panel } from './Panel';
import type { ToComposer } from './panel-port';
import type { SessionParts } from './session-parts';
import { reportOn } from './windowReport';

type Parts = Pick<SessionParts, 'ask' | 'panelUrl' | 'texts'>;

/** Says beside a window that it can't be read, why, and how to report it. Nothing in the window is touched. */
function explain({ body, missing }: UnreadableWindow, { ask, panelUrl, texts }: Parts, signal: AbortSignal): void {
  const obey = async ({ type }: ToComposer) => {
    if (type === 'minimise') panel.minimise();
    if (type === 'backToText') body.focus({ preventScroll: true });
    if (type === 'makeReport') panel.send({ type: 'report', text: await reportOn(ask, body, missing, signal) });
  };
  const panel = new Panel({
    compose: { body, root: body, send: () => undefined },
    panelUrl,
    texts: { ...texts, open: texts.unreadable, look: texts.unreadable },
    signal,
    onMessage: (message) => {
      if (message.type === 'resize') panel.setHeight(message.height);
      else void obey(message);
    },
    onPlace: () => {},
  });
  panel.send({ type: 'unreadable', missing });
  panel.setNotices(1);
}

/** Once beside each window; goes when the window does, or when it can be read after all. */
export function createExplainer(parts: Parts, signal: AbortSignal): (window: ComposeWindow | UnreadableWindow) => void {
  const explained = new Map<HTMLElement, AbortController>();
  return (window) => {
    const { body } = window;
    if (!('missing' in window)) {
      explained.get(body)?.abort();
      explained.delete(body);
    } else if (!explained.has(body)) {
      const ending = new AbortController();
      const end = () => ending.abort();
      signal.addEventListener('abort', end, { signal: ending.signal });
      ending.signal.addEventListener('abort', () => explained.delete(body));
      explained.set(body, ending);
      window.onGone(end, ending.signal);
      explain(window, parts, ending.signal);
    }
  };
}
