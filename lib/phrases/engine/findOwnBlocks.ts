import type { BlockPosition } from './BlockScanner';
import { isBlank } from './isBlank';
import {
  beginsQuotedMail,
  countAttributionLines,
  fenceOf,
  isForeignLine,
  isSignatureMark,
  isSubject,
  mayBeQuoted,
  wordsOf,
} from './quotedMail';

/** A stretch of the writer's own text without empty lines in it. */
export interface OwnBlock extends BlockPosition {
  readonly start: number;
  readonly end: number;
}

interface RawBlock {
  readonly start: number;
  end: number;
  lines: number;
}

const POSITION_LINES = 3;
const GREETING =
  /^(dear|hi|hello|hey|good (morning|afternoon|day|evening)|greetings|to whom|sehr geehrt|liebe|guten|hallo|moin|gr[üu][eß]|servus|salut)|[,!]$/;
const LONGEST_GREETING = 80;

/** Walks over the lines of a mail and collects the blocks that the writer wrote for this mail. */
class LineWalker {
  readonly blocks: RawBlock[] = [];
  private readonly length: number;
  private start = 0;
  private end = 0;
  private isFirst = true;
  private isOver = false;
  private block: RawBlock | undefined;

  constructor(private readonly text: string) {
    this.length = text.length;
  }

  walk(): void {
    const { text, length } = this;
    while (!this.isOver && this.start <= length) {
      const found = text.indexOf('\n', this.start);
      this.end = found < 0 ? length : found;
      this.take();
      this.start = this.end + 1;
    }
  }

  private take(): void {
    const { text, start, end } = this;
    let at = start;
    while (at < end && isBlank(text.charCodeAt(at))) at++;
    if (at === end || (mayBeQuoted(text, at, end) && !this.isOwn())) {
      this.block = undefined;
      return;
    }
    this.isFirst = false;
    if (this.block) {
      this.block.end = end;
      this.block.lines++;
    } else {
      this.block = { start, end, lines: 1 };
      this.blocks.push(this.block);
    }
  }

  /** A closer look at the line; goes on behind what introduces a quotation, and ends where quoted mail begins. */
  private isOwn(): boolean {
    const words = wordsOf(this.text.slice(this.start, this.end));
    const fence = fenceOf(words);
    if (fence) {
      this.skipCode(fence);
      return false;
    }
    if (isForeignLine(words)) return false;
    const next = (n: number) => this.lineAfter(n);
    if (isSignatureMark(words) || beginsQuotedMail(words, next)) {
      this.isOver = true;
      return false;
    }
    const attribution = countAttributionLines(words, next);
    if (attribution > 0) {
      this.skipAttribution(attribution);
      return false;
    }
    return !(this.isFirst && isSubject(words));
  }

  /** Code goes on to the next line with the same signs; where none comes, they were meant for one block alone. */
  private skipCode(fence: string): void {
    let blockEnd = -1;
    for (let from = this.end + 1; from <= this.length; ) {
      const found = this.text.indexOf('\n', from);
      const to = found < 0 ? this.length : found;
      const line = this.text.slice(from, to).trimStart();
      if (blockEnd < 0 && line === '') blockEnd = to;
      if (line.startsWith(fence)) {
        this.end = to;
        return;
      }
      from = to + 1;
    }
    this.end = blockEnd < 0 ? this.length : blockEnd;
  }

  /** What follows "… wrote:" is quoted to the end of the mail, unless the quoted lines have their `>`. */
  private skipAttribution(count: number): void {
    const following = [count, count + 1, count + 2].map((n) => this.lineAfter(n)).find((line) => line !== '');
    if (!following?.startsWith('>')) this.isOver = true;
    for (let n = 1; n < count; n++) this.end = this.text.indexOf('\n', this.end + 1);
    if (this.end < 0) this.end = this.length;
  }

  /** The words of the n-th line after this one; `''` behind the last. */
  private lineAfter(n: number): string {
    let at = this.end;
    for (let skipped = 1; skipped < n && at >= 0 && at < this.length; skipped++) {
      const found = this.text.indexOf('\n', at + 1);
      at = found < 0 ? this.length : found;
    }
    if (at >= this.length) return '';
    const found = this.text.indexOf('\n', at + 1);
    return wordsOf(this.text.slice(at + 1, found < 0 ? this.length : found));
  }
}

/** 1 when the writer's first line greets somebody and more follows. */
function countGreetingLines(text: string, [first, second]: readonly RawBlock[]): number {
  if (!first || (first.lines === 1 && !second)) return 0;
  const found = text.indexOf('\n', first.start);
  const end = found < 0 || found > first.end ? first.end : found;
  if (end - first.start > LONGEST_GREETING) return 0;
  return GREETING.test(wordsOf(text.slice(first.start, end))) ? 1 : 0;
}

/**
 * The blocks of a mail that are the writer's own: no quoted or forwarded mail, no signature behind `-- `, no subject line,
 * no code between fences. Each knows how many of its lines belong to the greeting (the first three that are not empty) and
 * the closing (the last three).
 */
export function findOwnBlocks(text: string): OwnBlock[] {
  const walker = new LineWalker(text);
  walker.walk();
  const { blocks } = walker;
  const greeted = countGreetingLines(text, blocks);
  let total = 0;
  for (const block of blocks) total += block.lines;
  let before = 0;
  return blocks.map(({ start, end, lines }) => {
    const behind = total - before - lines;
    const own = {
      start,
      end,
      greetingLines: Math.min(lines, Math.max(0, POSITION_LINES - before)),
      closingLines: Math.min(lines, Math.max(0, POSITION_LINES - behind)),
      openingAfter: before <= greeted && before + lines > greeted ? greeted - before : -1,
    };
    before += lines;
    return own;
  });
}
