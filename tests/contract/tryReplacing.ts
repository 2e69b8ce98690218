// Runs in the mail page's isolated world.
import type { ComposeWindow } from '../../lib/webmail/adapter';
import { type Mark, marksOf, spell } from './mailMarks';

/** Where a stretch of a paragraph lies. */
export interface Stretch {
  paragraph: number;
  start: number;
  end: number;
}

function differ(expected: string, found: string): string {
  if (expected === found) return '';
  let at = 0;
  while (expected[at] === found[at]) at += 1;
  const around = (text: string) => JSON.stringify(text.slice(Math.max(0, at - 40), at + 80));
  return `expected ${around(expected)}, found ${around(found)}`;
}

function textBeforeCaret(body: HTMLElement): string {
  const selection = document.getSelection();
  if (!selection?.isCollapsed || !selection.focusNode || !body.contains(selection.focusNode)) return 'no caret';
  const range = document.createRange();
  range.setStart(body, 0);
  range.setEnd(selection.focusNode, selection.focusOffset);
  return range.toString();
}

function tryInArea(area: HTMLTextAreaElement, compose: ComposeWindow, stretch: Stretch, replacement: string): string {
  const lines = compose.paragraphs();
  const line = lines[stretch.paragraph];
  if (!line) return 'no such line';
  const offset = lines.slice(0, stretch.paragraph).reduce((sum, { text }) => sum + text.length + 1, 0);
  const { value } = area;
  const head = value.slice(0, offset + stretch.start) + replacement;
  const expected = head + value.slice(offset + stretch.end);
  if (!compose.replace(line, stretch.start, stretch.end, line.text.slice(stretch.start, stretch.end), replacement))
    return 'refused';
  return differ(expected, area.value) || differ(head, area.value.slice(0, area.selectionStart));
}

/** Replaces a stretch and says what is wrong afterwards; `''` when only the stretch has changed and the caret is behind it. */
export function tryReplacing(compose: ComposeWindow, stretch: Stretch, replacement: string, byLook: boolean): string {
  const { body } = compose;
  if (body instanceof HTMLTextAreaElement) return tryInArea(body, compose, stretch, replacement);
  const line = compose.paragraphs()[stretch.paragraph];
  const range = line?.toRange(stretch.start, stretch.end);
  if (!line || !range) return 'no such stretch';
  const before = marksOf(body);
  const first = before.findIndex(({ node, offset }) => node === range.startContainer && offset === range.startOffset);
  const end = before.findLastIndex(({ node, offset }) => node === range.endContainer && offset < range.endOffset) + 1;
  const dress = before[first]?.dress ?? '';
  const words = [...replacement].flatMap((sign) => sign.split('')).map((sign) => ({ sign, dress }));
  const kept = before.slice(first, end).filter(({ sign }) => sign.length > 1);
  const expected: Pick<Mark, 'sign' | 'dress'>[] = [...before.slice(0, first), ...words, ...kept, ...before.slice(end)];
  const text = line.text.slice(stretch.start, stretch.end);
  if (!compose.replace(line, stretch.start, stretch.end, text, replacement)) return 'refused';
  const wrong = differ(spell(expected, byLook), spell(marksOf(body), byLook));
  const head = [...before.slice(0, first), ...words].filter(({ sign }) => sign.length === 1).map(({ sign }) => sign);
  const plain = (signs: string) => (byLook ? signs.replaceAll('\u00a0', ' ') : signs);
  return wrong || differ(plain(head.join('')), plain(textBeforeCaret(body)));
}

/** The text before the caret, in a text area or anywhere else. */
export function beforeCaret({ body }: ComposeWindow): string {
  return body instanceof HTMLTextAreaElement ? body.value.slice(0, body.selectionStart) : textBeforeCaret(body);
}
