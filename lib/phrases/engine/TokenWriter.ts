import { BeginningFinder } from './BeginningFinder';
import { FIRST_HALF, LONGEST_SENTENCE, NUMBER, OPENS, SECOND_HALF, Sentence, SIGN } from './Sentence';
import type { WordTable } from './WordTable';

/** Puts tokens into the present sentence, and hands it over when it ends. */
export class TokenWriter {
  readonly sentence = new Sentence();
  /** Words before this offset stand in a citation: they are words that no rule knows. */
  quotedUntil = 0;
  private readonly beginnings: BeginningFinder;
  private text = '';
  private opensNext = true;

  constructor(
    private readonly table: WordTable,
    private readonly take: (sentence: Sentence) => void,
  ) {
    this.beginnings = new BeginningFinder(table);
  }

  begin(text: string): void {
    this.text = text;
    this.quotedUntil = 0;
    this.opensNext = true;
  }

  push(flags: number, chain: number, start: number, end: number): number {
    const { sentence } = this;
    if (sentence.count >= LONGEST_SENTENCE) this.endSentence();
    const token = sentence.count++;
    sentence.chain[token] = start < this.quotedUntil ? 0 : chain;
    sentence.start[token] = start;
    sentence.end[token] = end;
    sentence.flags[token] = flags;
    if (flags === NUMBER) sentence.hasNumber = true;
    if (this.opensNext) this.open(token, flags);
    return token;
  }

  /** A word or number with what the table says of it (see FormTable.lookUp). */
  pushFound(found: number, isNumber: boolean, start: number, end: number): void {
    if (found < 0) this.pushSplit(-found - 1, start, end);
    else if (found === 0) this.pushUnknown(start, end, isNumber);
    else this.push(isNumber ? NUMBER : 0, found, start, end);
  }

  /** A word that the table doesn't know; rules may know how it begins. */
  private pushUnknown(start: number, end: number, isNumber: boolean): void {
    const { sentence, beginnings, text } = this;
    const token = this.push(isNumber ? NUMBER : 0, 0, start, end);
    if (!isNumber && start >= this.quotedUntil && beginnings.mayBegin(text, start, end))
      beginnings.note(text, start, end, token, sentence.begun);
  }

  /** A contraction, by its number in the table. */
  private pushSplit(split: number, start: number, end: number): void {
    const halves = this.table.splits[split] ?? [0, 0];
    if (this.sentence.count + 2 > LONGEST_SENTENCE) this.endSentence();
    this.push(FIRST_HALF, halves[0], start, end);
    this.push(SECOND_HALF, halves[1], start, end);
  }

  private open(token: number, flags: number): void {
    this.sentence.mark(token, OPENS);
    if ((flags & SIGN) === 0) this.opensNext = false;
  }

  /** Takes back the tokens from an offset on. */
  takeBack(from: number): void {
    const { sentence } = this;
    let count = sentence.count;
    while (count > 0 && (sentence.start[count - 1] ?? 0) >= from) count--;
    if (sentence.cutTo(count)) this.opensNext = true;
  }

  /** A line break that the writer made. */
  breakLine(): void {
    this.sentence.markClosed();
    this.opensNext = true;
  }

  endSentence(): void {
    const { sentence } = this;
    this.opensNext = true;
    if (sentence.count === 0) return;
    sentence.markClosed();
    this.take(sentence);
    sentence.clear();
  }
}
