import type { Rows } from './rows';
import { CLOSES, COMMA_SIGN, LONGEST_SENTENCE, OPENS, type Sentence, SIGN } from './Sentence';

/** Tokens that are looked at together: one bit each. Longer sentences are read in windows that overlap. */
export const WINDOW = 30;
const LANES = Math.ceil(LONGEST_SENTENCE / 32);

/** The tokens of a sentence that are looked at now, as sets of bits: bit n is the n-th of them. */
export class SentenceWindow {
  /** First token. */
  base = 0;
  /** Words and numbers; commas; all tokens. */
  words = 0;
  commas = 0;
  all = 0;
  /** Tokens that open a sentence or line; places behind those that close one. */
  opens = 0;
  closed = 0;
  private sentence: Sentence | undefined;
  private count = 0;
  /** For each predicate the tokens of the sentence for which it holds: lane by lane, 32 tokens each. */
  private readonly held: Int32Array;
  /** For each set of words the tokens that are one of them, and the window in which that was found out. */
  private readonly tokensOfSet: Int32Array;
  private readonly knownIn: Int32Array;
  private time = 0;

  constructor(
    private readonly predicates: number,
    private readonly sets: Rows,
  ) {
    this.held = new Int32Array(predicates * (LANES + 1));
    this.tokensOfSet = new Int32Array(sets.firsts.length);
    this.knownIn = new Int32Array(sets.firsts.length);
  }

  hold(predicate: number, token: number): void {
    const at = (token >>> 5) * this.predicates + predicate;
    this.held[at] = (this.held[at] ?? 0) | (1 << (token & 31));
  }

  /** Forgets where the first `count` of these predicates held. */
  release(predicates: Int32Array, count: number): void {
    const { held } = this;
    for (let lane = 0; lane << 5 < this.count; lane++)
      for (let n = 0; n < count; n++) held[lane * this.predicates + (predicates[n] ?? 0)] = 0;
  }

  /** A new sentence; tell what holds for its tokens, then `open` a window. */
  begin(sentence: Sentence): void {
    this.sentence = sentence;
    this.count = sentence.count;
    this.base = -1;
  }

  /** Looks at the tokens from `base` on. */
  open(base: number): void {
    const { sentence } = this;
    if (!sentence || base === this.base) return;
    this.base = base;
    this.time++;
    this.words = this.commas = this.opens = this.closed = 0;
    const length = Math.min(WINDOW, this.count - base);
    this.all = (1 << length) - 1;
    for (let n = 0; n < length; n++) {
      const bit = 1 << n;
      if (!sentence.is(base + n, SIGN)) this.words |= bit;
      else if (sentence.is(base + n, COMMA_SIGN)) this.commas |= bit;
      if (sentence.is(base + n, OPENS)) this.opens |= bit;
      if (sentence.is(base + n, CLOSES)) this.closed |= bit << 1;
    }
  }

  /** Tokens for which a predicate holds. */
  tokensOf(predicate: number): number {
    if (this.count <= WINDOW) return this.held[predicate] ?? 0;
    const lane = (this.base >>> 5) * this.predicates + predicate;
    const shift = this.base & 31;
    const low = (this.held[lane] ?? 0) >>> shift;
    const high = shift > 0 ? (this.held[lane + this.predicates] ?? 0) << (32 - shift) : 0;
    return (low | high) & this.all;
  }

  /** Tokens that are one of a set of words. */
  tokensIn(set: number): number {
    return this.knownIn[set] === this.time ? (this.tokensOfSet[set] ?? 0) : this.findOut(set);
  }

  private findOut(set: number): number {
    const { firsts, values } = this.sets;
    const last = firsts[set + 1] ?? 0;
    let tokens = 0;
    for (let at = firsts[set] ?? 0; at < last; at++) tokens |= this.tokensOf(values[at] ?? 0);
    this.tokensOfSet[set] = tokens;
    this.knownIn[set] = this.time;
    return tokens;
  }
}
