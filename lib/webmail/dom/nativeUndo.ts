import { childToward } from './childToward';
import type { RichBody, Undo } from './RichBody';
import { replaceNatively } from './replaceNatively';
import { selectRange } from './selectRange';
import { writtenLines } from './writtenLines';

function asBlocks(page: Document, text: string): string {
  const holder = page.createElement('div');
  for (const line of text.split('\n')) {
    const block = page.createElement('div');
    block.append(line || page.createElement('br'));
    holder.append(block);
  }
  return holder.getHTML();
}

/** An empty line would end a list; lines that are blocks do not. */
function putIn(body: HTMLElement, text: string, place: Node): void {
  const page = body.ownerDocument;
  const isInList = (place instanceof Element ? place : place.parentElement)?.closest('li');
  if (!isInList || !body.getHTML) page.execCommand('insertText', false, text);
  else page.execCommand('insertHTML', false, asBlocks(page, text.replace(/\n$/, '')));
}

/** One command alone makes one step, so a letter in place of a list's first line stays in that list. */
function putInstead({ body, read }: RichBody, letter: string): void {
  const lines = writtenLines(read());
  const [first, last] = [lines[0]?.ends[0], lines.at(-1)?.ends[1]];
  if (!first || !last) return;
  const range = body.ownerDocument.createRange();
  range.setStartBefore(childToward(body, first));
  range.setEndAfter(childToward(body, last));
  selectRange(range);
  putIn(body, letter, first);
}

/** The browser's own undo: what its commands do is one step each, and nothing else is any. */
export const nativeUndo: Undo = {
  keepsElements: false,
  announce: () => {},
  putIn,
  putInstead,
  replace: replaceNatively,
  takeBack: (body) => body.ownerDocument.execCommand('undo'),
};
