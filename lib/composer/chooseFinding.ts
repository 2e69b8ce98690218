import type { ComposeSession } from './ComposeSession';
import { shortcutOf, stepThrough } from './shortcut';

/** A click on marked words brings their card; the caret goes where the user clicked. The end of a selection is no click. */
export function chooseByClick(session: ComposeSession | undefined, { clientX, clientY, target }: MouseEvent): void {
  if (!session || !(target instanceof Node && session.compose.body.contains(target))) return;
  const key = session.findingAt(clientX, clientY);
  if (key !== undefined && target.ownerDocument?.getSelection()?.isCollapsed) session.card?.open(key, 'click');
}

/** Next and previous finding by keyboard: its card, or the panel where there is none to show. */
export function chooseByKey(session: ComposeSession | undefined, event: KeyboardEvent): void {
  const shortcut = shortcutOf(event);
  if (!session || !shortcut) return;
  event.preventDefault();
  event.stopPropagation();
  // Words that were just typed may be another finding, or none: a card at what is gone would close at the next reading.
  session.read();
  const keys = session.findings.map((each) => each.key);
  const key = stepThrough(keys, session.card?.last ?? null, shortcut);
  if (key !== null && session.card?.open(key, 'key')) return;
  session.select(stepThrough(keys, session.selected, shortcut));
  session.openPanel();
  session.panel.focus();
}
