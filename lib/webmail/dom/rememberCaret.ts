interface Memory {
  /** One range for all the time: each new one would cost the page something at every change until it is thrown away. */
  range: Range;
  hasCaret: boolean;
  stop: AbortController;
}

const memories = new WeakMap<HTMLElement, Memory>();

/** Takes the caret over into `range`; false where it stands elsewhere. Of a selection that was made backwards the start alone counts. */
function takeCaret(body: HTMLElement, range: Range): boolean {
  const { anchorNode, anchorOffset = 0, focusNode, focusOffset = 0 } = body.ownerDocument.getSelection() ?? {};
  if (!anchorNode || !focusNode || !body.contains(anchorNode) || !body.contains(focusNode)) return false;
  range.setStart(anchorNode, anchorOffset);
  range.setEnd(focusNode, focusOffset);
  return true;
}

/**
 * Remembers where the caret last stood in a body, because a click into another field of the page takes the only
 * selection away. Ends by itself once the body has left the page.
 */
export function rememberCaret(body: HTMLElement): void {
  if (memories.has(body)) return;
  const range = body.ownerDocument.createRange();
  const memory: Memory = { range, hasCaret: takeCaret(body, range), stop: new AbortController() };
  memories.set(body, memory);
  const note = () => {
    if (takeCaret(body, range)) memory.hasCaret = true;
    else if (!body.isConnected) forgetCaret(body);
  };
  body.ownerDocument.addEventListener('selectionchange', note, { signal: memory.stop.signal });
}

export function forgetCaret(body: HTMLElement): void {
  memories.get(body)?.stop.abort();
  memories.delete(body);
}

/** The caret now, or where it last stood; a live range that moves with the text. */
export function lastCaret(body: HTMLElement): Range | undefined {
  const memory = memories.get(body);
  const now = body.ownerDocument.createRange();
  if (takeCaret(body, now)) return now;
  return memory?.hasCaret && body.contains(memory.range.startContainer) ? memory.range.cloneRange() : undefined;
}
