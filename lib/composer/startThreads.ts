import type { Recipient } from '../webmail/adapter';
import type { ThreadSite } from '../webmail/threadSite';
import type { Ask } from './ask';
import { boundThread } from './boundThread';
import { ThreadPanel, type ThreadPanelOptions } from './ThreadPanel';
import type { SeenThread } from './thread-port';
import { watchForThreads } from './watchForThreads';

export interface ThreadParts extends Omit<ThreadPanelOptions, 'boxes'> {
  site: ThreadSite;
  signal: AbortSignal;
  /** Whether the extension can still be reached; after an update the old script can't. */
  isAlive(): boolean;
  ask: Ask;
}

/**
 * Looks at each thread that is opened. Only where the background knows one of its writers a frame is put up, hidden until its page has
 * something to ask; a stranger's thread leaves no trace in the page. All of it ends when `signal` aborts.
 */
export function startThreads({ site, signal, isAlive, ask, ...parts }: ThreadParts): void {
  // A newer one has come while this one was still waiting for something (P2).
  if (signal.aborted) return;
  const { document } = parts;
  const ending = new AbortController();
  signal.addEventListener('abort', () => ending.abort());
  let shown = '';
  let panel: ThreadPanel | undefined;
  let address = '';

  const consider = async (sign: string) => {
    const thread = site.reader.read(document);
    const seen = thread && boundThread(thread, document.documentElement.lang);
    const senders = seen ? writersOf(seen) : [];
    if (!seen || senders.length === 0) return;
    const isKnown = await ask('thread/known', { senders }).catch(() => false);
    // Another one may be open by now.
    if (!isKnown || sign !== shown || ending.signal.aborted) return;
    address = document.location.href;
    panel = new ThreadPanel(seen, { ...parts, boxes: () => site.boxes(document) }, ending.signal);
  };

  const look = () => {
    if (!isAlive()) return ending.abort();
    const sign = site.sign(document);
    // A window may have come up under it.
    if (sign === shown) return panel?.placeAnew();
    shown = sign;
    // Who only unfolds another mail keeps what is being asked.
    if (panel?.isShown && !panel.isOver && sign !== '' && address === document.location.href) return;
    panel?.close();
    if (sign !== '') void consider(sign);
  };
  const view = document.defaultView;
  if (view) watchForThreads(view, look, ending.signal);
}

/** Each of those who write in the thread once, but the mailbox's owner. */
function writersOf({ messages }: SeenThread): Recipient[] {
  const writers = messages.filter(({ isOwn, from }) => !isOwn && (from.email || from.name)).map(({ from }) => from);
  return [...new Map(writers.map((each) => [each.email || each.name, each])).values()];
}
