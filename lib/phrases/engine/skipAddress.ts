const TRAILING = '.,;:!?)]}>»"”“\'';

function looksLikeMail(chunk: string): boolean {
  const at = chunk.indexOf('@');
  return at > 0 && chunk.indexOf('.', at) > at + 1;
}

/**
 * Where a web or mail address that starts at `from` ends; `from` itself when none does. Punctuation behind it is left.
 * Call it at the start of a run of characters without blanks, so that each is looked at once.
 */
export function skipAddress(block: string, from: number): number {
  let end = from;
  while (end < block.length && block.charCodeAt(end) > 32 && block.charCodeAt(end) !== 0xa0) end++;
  if (end - from < 6 || end - from > 2000) return from;
  const chunk = block.slice(from, end);
  if (!chunk.includes('://') && !/^\W?www\./i.test(chunk) && !looksLikeMail(chunk)) return from;
  while (end > from && TRAILING.includes(block.charAt(end - 1))) end--;
  return end;
}
