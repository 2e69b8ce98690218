interface Memory {
  range: Range | undefined;
  stop: AbortController;
}

const memories = new WeakMap<HTMLElement, Memory>();

function caretIn(body: HTMLElement): Range | undefined {
  const selection = body.ownerDocument.getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
  return range && body.contains(range.startContainer) ? range.cloneRange() : undefined;
}

/**
 * Remembers where the caret last stood in a body, because a click into another field of the page takes the only
 * selection away. Ends by itself once the body has left the page.
 */
export function rememberCaret(body: HTMLElement): void {
  if (memories.has(body)) return;
  const memory: Memory = { range: caretIn(body), stop: new AbortController() };
  memories.set(body, memory);
  const note = () => {
    if (!body.isConnected) forgetCaret(body);
    else memory.range = caretIn(body) ?? memory.range;
  };
  body.ownerDocument.addEventListener('selectionchange', note, { signal: memory.stop.signal });
}

export function forgetCaret(body: HTMLElement): void {
  memories.get(body)?.stop.abort();
  memories.delete(body);
}

/** The caret now, or where it last stood; a live range that moves with the text. */
export function lastCaret(body: HTMLElement): Range | undefined {
  const range = caretIn(body) ?? memories.get(body)?.range;
  return range && body.contains(range.startContainer) ? range : undefined;
}
