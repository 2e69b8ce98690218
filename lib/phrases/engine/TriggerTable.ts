import type { LoadedRules } from './loadRules';
import type { Need } from './program';
import { type Rows, toRows } from './rows';
import type { SentenceWords } from './SentenceWords';
import { SetNumbers } from './SetNumbers';

/** A unit asks for so many needs beside the one that brings it up: its program asks for the rest. */
const MOST_NEEDS = 3;
/** A need of more words is met too often to be worth asking for. */
const MOST_WORDS = 60;

/**
 * Which patterns can match at all in a sentence, judged by the words that stand in it. Rare words say of each need that
 * they meet it, since few of them stand in a text; common words are asked for, as bits.
 */
export class TriggerTable {
  /** Predicate → units to try where it holds, and needs that it meets when it is rare. */
  private readonly brings: Rows;
  private readonly meets: Rows;
  /** Need → where its common words are among the bits: pairs of a number and a mask. */
  private readonly commonOf: Rows;
  /** Unit → numbers of the needs that must be met, too; -1 for none. */
  private readonly needsOf: Int32Array;
  /** The common words of the present sentence, one bit each. */
  private readonly commonHeld: Int32Array;
  /** The sentence in which a need was last met by a rare word, a unit last tried. */
  private readonly metIn: Int32Array;
  private readonly triedIn: Int32Array;
  readonly topicWords: Uint8Array;

  constructor({ units, predicates, common, topic }: LoadedRules) {
    const needs = new SetNumbers();
    this.needsOf = new Int32Array(units.length * MOST_NEEDS).fill(-1);
    const brings: number[][] = Array.from({ length: predicates }, () => []);
    units.forEach(({ needs: [first = [], ...others] }, unit) => {
      for (const predicate of first) brings[predicate]?.push(unit);
      const asked = others.filter((need) => need.length <= MOST_WORDS).slice(0, MOST_NEEDS);
      for (const [n, need] of asked.entries()) this.needsOf[unit * MOST_NEEDS + n] = needs.numberOf(need);
    });
    this.brings = toRows(brings);
    this.meets = needs.byPredicate(predicates, common);
    this.commonOf = toRows(needs.sets.map((need) => commonBits(need, common)));
    this.commonHeld = new Int32Array((common >>> 5) + 1);
    this.metIn = new Int32Array(needs.sets.length);
    this.triedIn = new Int32Array(units.length);
    this.topicWords = new Uint8Array(predicates);
    for (const predicate of topic?.needs[0] ?? []) this.topicWords[predicate] = 1;
  }

  /** Adds to `candidates` the units that the words of a sentence bring up and whose other needs are met. */
  collect(words: SentenceWords, candidates: number[]): void {
    const { brings, triedIn } = this;
    const { held, count, time } = words;
    this.note(words);
    for (let n = 0; n < count; n++) {
      const last = brings.firsts[(held[n] ?? 0) + 1] ?? 0;
      for (let at = brings.firsts[held[n] ?? 0] ?? 0; at < last; at++) {
        const unit = brings.values[at] ?? 0;
        if (triedIn[unit] === time) continue;
        triedIn[unit] = time;
        if (this.meetsNeeds(unit, time)) candidates.push(unit);
      }
    }
  }

  private note({ held, count, time }: SentenceWords): void {
    const { meets, metIn, commonHeld } = this;
    commonHeld.fill(0);
    for (let n = 0; n < count; n++) {
      const predicate = held[n] ?? 0;
      const bits = predicate >>> 5;
      if (bits < commonHeld.length) commonHeld[bits] = (commonHeld[bits] ?? 0) | (1 << (predicate & 31));
      const last = meets.firsts[predicate + 1] ?? 0;
      for (let at = meets.firsts[predicate] ?? 0; at < last; at++) metIn[meets.values[at] ?? 0] = time;
    }
  }

  private meetsNeeds(unit: number, time: number): boolean {
    const { needsOf, metIn } = this;
    for (let n = unit * MOST_NEEDS; n < (unit + 1) * MOST_NEEDS; n++) {
      const need = needsOf[n] ?? -1;
      if (need < 0) return true;
      if (metIn[need] !== time && !this.isMetByCommon(need)) return false;
    }
    return true;
  }

  private isMetByCommon(need: number): boolean {
    const { commonOf, commonHeld } = this;
    const last = commonOf.firsts[need + 1] ?? 0;
    for (let at = commonOf.firsts[need] ?? 0; at < last; at += 2)
      if (((commonHeld[commonOf.values[at] ?? 0] ?? 0) & (commonOf.values[at + 1] ?? 0)) !== 0) return true;
    return false;
  }
}

/** The common words of a need as pairs of a number and a mask. */
function commonBits(need: Need, common: number): number[] {
  const masks = new Map<number, number>();
  for (const predicate of need)
    if (predicate < common) masks.set(predicate >>> 5, (masks.get(predicate >>> 5) ?? 0) | (1 << (predicate & 31)));
  return [...masks].flat();
}
