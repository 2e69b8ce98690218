import { isBlank } from './isBlank';

const TRAILING = '.,;:!?)]}>»"”“\'';
const SHORTEST = 6;
const LONGEST = 2000;

function looksLikeMail(run: string): boolean {
  const at = run.indexOf('@');
  return at > 0 && run.indexOf('.', at) > at + 1;
}

/** Finds web and mail addresses among the runs of characters without blanks; looks at each run once. */
export class AddressFinder {
  /** Where the run that was last asked for begins, and where the address in it ends: `start` itself without one. */
  start = 0;
  end = 0;
  private text = '';
  private from = 0;
  private limit = 0;
  private runEnd = 0;

  /** The block between two offsets of a text. */
  begin(text: string, from: number, limit: number): void {
    this.text = text;
    this.from = this.start = this.end = this.runEnd = from;
    this.limit = limit;
  }

  /** Whether the character at an offset belongs to an address. Offsets come in rising order. */
  holds(at: number): boolean {
    if (at >= this.runEnd) this.findRun(at);
    return this.end > at;
  }

  private findRun(at: number): void {
    const { text } = this;
    let start = at;
    while (start > this.from && !isBlank(text.charCodeAt(start - 1))) start--;
    let end = at;
    while (end < this.limit && !isBlank(text.charCodeAt(end))) end++;
    this.start = this.end = start;
    this.runEnd = end;
    const run = end - start < SHORTEST || end - start > LONGEST ? '' : text.slice(start, end);
    if (!run.includes('://') && !/^\W?www\./i.test(run) && !looksLikeMail(run)) return;
    while (end > start && TRAILING.includes(text.charAt(end - 1))) end--;
    this.end = end;
  }
}
