/** Closing sign for each opening one. Straight marks close themselves; „…“ and “…” share a sign. */
const CLOSERS: Readonly<Record<string, string>> = {
  '"': '"”“',
  '“': '”"',
  '„': '“”"',
  '«': '»',
  '»': '«',
  '`': '`',
};

/**
 * Spans between quotation marks (and back-ticks) of one block, marks included. A mark without its partner quotes nothing.
 */
export function findQuotations(block: string): readonly (readonly [start: number, end: number])[] {
  const spans: (readonly [number, number])[] = [];
  let open = -1;
  let closers = '';
  for (let i = 0; i < block.length; i++) {
    const sign = block.charAt(i);
    if (open >= 0 && closers.includes(sign)) {
      spans.push([open, i + 1]);
      open = -1;
      closers = '';
    } else if (open < 0 && CLOSERS[sign] !== undefined) {
      open = i;
      closers = CLOSERS[sign] ?? '';
    }
  }
  return spans;
}
