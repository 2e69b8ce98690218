import type { ComposeWindow, WebmailAdapter } from '../webmail/adapter';
import { ComposeSession } from './ComposeSession';
import { chooseByClick, chooseByKey } from './chooseFinding';
import { createExplainer } from './explainUnreadable';
import { createHighlightLayer } from './highlightLayer';
import { LeftMails } from './LeftMails';
import type { SessionParts } from './session-parts';
import { watchLife } from './watchLife';

export interface ComposerParts extends Omit<SessionParts, 'layer' | 'left'> {
  adapter: WebmailAdapter;
  document: Document;
  signal: AbortSignal;
  /** Whether the extension can still be reached; after an update the old script can't. */
  isAlive(): boolean;
}

/** Starts what happens beside the compose windows of one document. All of it ends when `signal` aborts. */
export function startComposer({ adapter, document, signal, isAlive, ...parts }: ComposerParts): void {
  // A newer one has come while this one was still waiting for something: `abort` was said before anybody listened (P2).
  if (signal.aborted) return;
  const ending = new AbortController();
  signal.addEventListener('abort', () => ending.abort());
  const layer = createHighlightLayer(document, ending.signal);
  const left = new LeftMails(ending.signal);
  const sessions = new Set<ComposeSession>();
  const explain = createExplainer(parts, ending.signal);

  const consider = (target: EventTarget | null) => {
    const body = target instanceof Element ? adapter.findBody(target) : undefined;
    if (!body) return;
    const open = [...sessions].filter((each) => !each.isOver);
    if (open.some((each) => each.compose.body === body)) return;
    const compose = adapter.open(body);
    explain(compose);
    if ('missing' in compose) return;
    for (const each of open.filter(({ compose: other }) => isSameDraft(other, compose))) {
      left.add(each, each.lastText);
      each.close();
    }
    for (const each of sessions) if (each.isOver) sessions.delete(each);
    sessions.add(new ComposeSession(compose, { ...parts, layer, left }, ending.signal));
  };
  const sessionAt = (target: EventTarget | null) =>
    [...sessions].find((each) => !each.isOver && target instanceof Node && each.compose.root.contains(target));

  // What was open as the page was left has closed with it; the focus doesn't come back by itself.
  const onReturn = () => {
    for (const { compose } of [...sessions]) consider(compose.body);
  };
  const view = document.defaultView ?? window;
  const lookAlive = watchLife({ view, isAlive, onDeath: () => ending.abort(), onReturn, signal: ending.signal });
  const options = { capture: true, signal: ending.signal };
  document.addEventListener('focusin', ({ target }) => consider(target), options);
  document.addEventListener('click', (event) => chooseByClick(sessionAt(event.target), event), options);
  document.addEventListener('keydown', (event) => lookAlive() && chooseByKey(sessionAt(event.target), event), options);
  consider(document.activeElement);
}

/** The site has put another editor into the same window, or the draft into another window: one panel for one draft (P2). */
function isSameDraft(one: ComposeWindow, other: ComposeWindow): boolean {
  return one.root === other.root || (one.draftId() !== '' && one.draftId() === other.draftId());
}
