/** Signs that can open or close a quotation, apostrophes among them. */
export const QUOTES = new Set([...'"“„«»‹›‚`‘', "'"]);

/** Closing signs for each opening one. Straight marks close themselves; „…“ and “…” share a sign. */
const CLOSERS: Readonly<Record<string, string>> = {
  '"': '"”“',
  '“': '”"',
  '„': '“”"',
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
  '‚': '‘’',
  '`': '`',
};
const SINGLE = "'‘";
const SINGLE_CLOSERS = "'’";
/** A citation in single marks is short and on one line: the same sign is an apostrophe, which one meets everywhere. */
const LONGEST_SINGLE = 200;
const LETTER = /[\p{L}\p{N}]/u;

/** Finds where citations end, for one block of text after the other; looks at each character once for each sign. */
export class QuotationFinder {
  private text = '';
  private limit = 0;
  /** Where each closing sign stands next, seen from anywhere before; the limit when it stands nowhere. */
  private readonly next = new Map<string, number>();
  private nextSingle = -1;

  /** @param limit where the block ends in the text */
  begin(text: string, limit: number): void {
    this.text = text;
    this.limit = limit;
    this.nextSingle = -1;
    if (this.next.size > 0) this.next.clear();
  }

  /** Offset behind the citation that opens here, the marks included; `at` itself when none does. Offsets rise. */
  endOf(at: number): number {
    const sign = this.text.charAt(at);
    const closers = CLOSERS[sign];
    if (closers !== undefined) return this.closing(closers, at);
    return SINGLE.includes(sign) ? this.singleEnd(at) : at;
  }

  private closing(closers: string, at: number): number {
    let nearest = this.limit;
    for (const closer of closers) nearest = Math.min(nearest, this.nextOf(closer, at));
    return nearest === this.limit ? at : nearest + 1;
  }

  private nextOf(closer: string, at: number): number {
    const known = this.next.get(closer);
    if (known !== undefined && known > at) return known;
    const found = this.text.slice(at + 1, this.limit).indexOf(closer);
    const next = found < 0 ? this.limit : at + 1 + found;
    this.next.set(closer, next);
    return next;
  }

  /** 'So': opens behind a blank and before a letter, closes before a blank or a sign; on one line. */
  private singleEnd(at: number): number {
    const { text, limit } = this;
    if (LETTER.test(text.charAt(at - 1)) || !LETTER.test(text.charAt(at + 1))) return at;
    let end = Math.max(this.nextSingle, at + 2);
    while (end < limit && !this.closesSingle(end)) end++;
    this.nextSingle = end;
    return end >= limit || end - at >= LONGEST_SINGLE || text.slice(at, end).includes('\n') ? at : end + 1;
  }

  private closesSingle(at: number): boolean {
    return SINGLE_CLOSERS.includes(this.text.charAt(at)) && !LETTER.test(this.text.charAt(at + 1));
  }
}
