import type { WebmailAdapter } from '../webmail/adapter';
import { ComposeSession, type SessionParts } from './ComposeSession';
import { createHighlightLayer } from './highlightLayer';
import { shortcutOf, stepThrough } from './shortcut';

export interface ComposerParts extends Omit<SessionParts, 'layer'> {
  adapter: WebmailAdapter;
  document: Document;
  signal: AbortSignal;
  /** Whether the extension can still be reached; after an update the old script can't. */
  isAlive(): boolean;
}

/** Starts what happens beside the compose windows of one document. All of it ends when `signal` aborts. */
export function startComposer({ adapter, document, signal, isAlive, ...parts }: ComposerParts): void {
  const ending = new AbortController();
  signal.addEventListener('abort', () => ending.abort());
  const layer = createHighlightLayer(document, ending.signal);
  const sessions = new Set<ComposeSession>();

  const consider = (target: EventTarget | null) => {
    if (!isAlive()) return ending.abort();
    const body = target instanceof Element ? adapter.findBody(target) : undefined;
    if (!body) return;
    const open = [...sessions].filter((each) => !each.isOver);
    if (open.some((each) => each.compose.body === body)) return;
    const compose = adapter.open(body);
    if ('missing' in compose) return;
    // The site has put another editor into the same window: one panel for one window (P2).
    for (const each of open) if (each.compose.root === compose.root) each.close();
    for (const each of sessions) if (each.isOver) sessions.delete(each);
    sessions.add(new ComposeSession(compose, { ...parts, layer }, ending.signal));
  };
  const sessionAt = (target: EventTarget | null) =>
    [...sessions].find((each) => !each.isOver && target instanceof Node && each.compose.root.contains(target));

  const options = { capture: true, signal: ending.signal };
  document.addEventListener('focusin', ({ target }) => consider(target), options);
  document.addEventListener('click', (event) => onClick(sessionAt(event.target), event), options);
  document.addEventListener('keydown', (event) => onKey(sessionAt(event.target), event), options);
  consider(document.activeElement);
}

/** A click on marked words shows in the panel why; the caret goes where the user clicked. */
function onClick(session: ComposeSession | undefined, { clientX, clientY, target }: MouseEvent): void {
  if (!session || !(target instanceof Node && session.compose.body.contains(target))) return;
  const key = session.findingAt(clientX, clientY);
  if (key === undefined) return;
  session.select(key);
  session.openPanel();
}

function onKey(session: ComposeSession | undefined, event: KeyboardEvent): void {
  const shortcut = shortcutOf(event);
  if (!session || !shortcut) return;
  event.preventDefault();
  event.stopPropagation();
  const keys = session.findings.map((each) => each.key);
  session.select(stepThrough(keys, session.selected, shortcut));
  session.openPanel();
  session.panel.focus();
}
