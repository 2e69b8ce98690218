import type { ComposeWindow } from '../webmail/adapter';
import type { Box, Surroundings } from './placePanel';

/** Where the caret's line can't be measured, in CSS pixels. */
const LINE_HEIGHT = 24;
/** Of the size of the letters. */
const LINE_SPACING = 1.25;
const LETTER_WIDTH = 0.5;

const CONTROLS =
  'button, [role="button"], input, textarea, select, [role="combobox"], [role="textbox"], [contenteditable="true"]';
/** No window has more to press and to fill in. */
const MOST_CONTROLS = 200;

/** What a site puts up to be answered at once, its message with Undo too. Another window to write in is none. */
const RAISED = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="alert"], [aria-live="assertive"]';
const EDITOR = '[contenteditable="true"], textarea';
const MOST_RAISED = 20;
/** What is there for screen readers alone is no larger, in CSS pixels. */
const UNSEEN = 2;

/** Where a compose window is, and the parts that nothing may cover. */
export type MailPlace = Pick<ComposeWindow, 'body' | 'root' | 'send'>;

/**
 * Measures what the panel must leave free; nothing of a window that has left or is made small. Costs a layout: not for every key
 * while the panel stands beside the window.
 */
export function measureMail({ body, root, send }: MailPlace): Surroundings {
  const raised = raisedAround(root);
  const field = body.getBoundingClientRect();
  if (!root.isConnected || (field.width === 0 && field.height === 0)) return { raised };
  const button = send()?.getBoundingClientRect();
  return {
    compose: root.getBoundingClientRect(),
    send: button && button.width > 0 ? button : undefined,
    controls: controlsOf(root, body),
    text: within(isField(body) ? field : textBox(body), field),
    line: within(isField(body) ? caretInField(body) : caretBox(body), field),
    raised,
  };
}

function raisedAround(root: HTMLElement): Box[] {
  const all = [...root.ownerDocument.querySelectorAll(RAISED)];
  const others = all.filter((each) => !each.contains(root) && !root.contains(each) && !each.querySelector(EDITOR));
  const shown = others.filter((each) => each.checkVisibility?.({ visibilityProperty: true, opacityProperty: true }));
  return boxesOf(shown.slice(0, MOST_RAISED)).filter(({ width, height }) => Math.min(width, height) > UNSEEN);
}

/** All there is to press and to fill in, the editor included. */
function controlsOf(root: HTMLElement, body: HTMLElement): Box[] {
  const all = [...root.querySelectorAll(CONTROLS)].slice(0, MOST_CONTROLS);
  return boxesOf([body, ...all.filter((each) => !body.contains(each))]);
}

const boxesOf = (elements: readonly Element[]): Box[] =>
  elements.map((each) => each.getBoundingClientRect()).filter(({ width, height }) => width > 0 && height > 0);

const isField = (body: HTMLElement): body is HTMLTextAreaElement => body instanceof HTMLTextAreaElement;

/** A field of plain text tells nobody where its lines are: reckoned by its letters, with a line to spare on each side. */
function caretInField(field: HTMLTextAreaElement): Pick<Box, 'top' | 'height'> {
  const size = Number.parseFloat(getComputedStyle(field).fontSize) || LINE_HEIGHT / LINE_SPACING;
  const perRow = Math.max(1, field.clientWidth / (size * LETTER_WIDTH));
  const lines = field.value.slice(0, field.selectionEnd).split('\n');
  const rows = lines.reduce((sum, line) => sum + 1 + Math.floor(line.length / perRow), 0);
  const height = size * LINE_SPACING;
  return { top: field.getBoundingClientRect().top - field.scrollTop + (rows - 2) * height, height: 3.5 * height };
}

function textBox(body: HTMLElement): Box {
  const range = body.ownerDocument.createRange();
  range.selectNodeContents(body);
  return range.getBoundingClientRect();
}

/** The line with the caret; while the caret is elsewhere, where one begins to write. */
function caretBox(body: HTMLElement): Pick<Box, 'top' | 'height'> {
  const selection = body.ownerDocument.getSelection();
  const node = selection?.focusNode;
  if (!selection || !node || !body.contains(node))
    return { top: body.getBoundingClientRect().top, height: LINE_HEIGHT };
  const range = body.ownerDocument.createRange();
  range.setStart(node, selection.focusOffset);
  const [rect] = range.getClientRects();
  if (rect) return rect;
  // In an empty line there is no character to measure.
  const at = node.childNodes[selection.focusOffset] ?? node;
  const { top } = (at instanceof Element ? at : (at.parentElement ?? body)).getBoundingClientRect();
  return { top, height: LINE_HEIGHT };
}

/** As wide as the field, since the line may grow; no more than the part of it that is in sight. */
function within({ top, height }: Pick<Box, 'top' | 'height'>, field: Box): Box | undefined {
  const start = Math.max(top, field.top);
  const end = Math.min(top + height, field.top + field.height);
  return end > start ? { left: field.left, width: field.width, top: start, height: end - start } : undefined;
}
