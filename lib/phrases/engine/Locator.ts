import type { ProgramRunner } from './ProgramRunner';
import {
  CAPTURE,
  CHOICE,
  COMMA,
  GAP,
  LIST,
  MARK,
  OPTIONAL,
  SEQUENCE,
  START,
  WIDE_GAP,
  WORD_IN,
  WORD_IS,
} from './program';
import type { SentenceWindow } from './SentenceWindow';

export const lowestBit = (bits: number) => 31 - Math.clz32(bits & -bits);
export const highestBit = (bits: number) => 31 - Math.clz32(bits);

/** Words that a match marks or takes along, as token numbers in the sentence, `to` exclusive; -1 when there are none. */
export interface Located {
  from: number;
  to: number;
  captures: number[];
}

/** Captures' ends stand so far behind their beginnings in `captures`. */
export const CAPTURES = 10;

/** Finds out where in the window a program that matches does so, and what it marks. Asked for matches only. */
export class Locator {
  constructor(
    private readonly code: Int32Array,
    private readonly window: SentenceWindow,
    private readonly runner: ProgramRunner,
  ) {}

  private next(node: number): number {
    return this.code[node + 1] ?? 0;
  }

  /** Those of the places at which a match of the node may begin at all, judged by its first words. */
  startsOf(node: number, places: number): number {
    const { code } = this;
    switch (code[node]) {
      case WORD_IS:
        return places & this.window.tokensOf(code[node + 2] ?? 0);
      case WORD_IN:
        return places & this.window.tokensIn(code[node + 2] ?? 0);
      case COMMA:
        return places & this.window.commas;
      case SEQUENCE:
        return this.startsOfSequence(node, places);
      case CHOICE: {
        let starts = 0;
        for (let child = node + 2; child < this.next(node); child = this.next(child))
          starts |= this.startsOf(child, places);
        return starts;
      }
      case LIST:
        return this.startsOf(code[node + 2] ?? 0, places);
      case MARK:
        return this.startsOf(node + 2, places);
      case CAPTURE:
        return this.startsOf(node + 3, places);
      default:
        return places;
    }
  }

  private startsOfSequence(node: number, places: number): number {
    const { code } = this;
    let starts = 0;
    let left = places;
    for (let child = node + 2; child < this.next(node); child = this.next(child)) {
      if (code[child] === START) left &= this.window.opens;
      else if (code[child] === OPTIONAL) starts |= this.startsOf(child + 2, left);
      else return starts | this.startsOf(child, left);
    }
    return starts | left;
  }

  /** What a match of the node from one place to the other marks and takes along. */
  locate(node: number, from: number, to: number, found: Located): void {
    switch (this.code[node]) {
      case SEQUENCE:
        this.locateInSequence(node, from, to, found);
        break;
      case CHOICE:
        this.locateInChoice(node, from, to, found);
        break;
      case OPTIONAL:
        if (from < to) this.locate(node + 2, from, to, found);
        break;
      case MARK:
        found.from = this.window.base + from;
        found.to = this.window.base + to;
        this.locate(node + 2, from, to, found);
        break;
      case CAPTURE:
        this.capture(this.code[node + 2] ?? 0, from, to, found);
        this.locate(node + 3, from, to, found);
    }
  }

  private capture(n: number, from: number, to: number, { captures }: Located): void {
    captures[n] = this.window.base + from;
    captures[n + CAPTURES] = this.window.base + to;
  }

  private locateInChoice(node: number, from: number, to: number, found: Located): void {
    const end = this.next(node);
    let child = node + 2;
    while (child < end && !this.reaches(child, 1 << from, to)) child = this.next(child);
    if (child < end) this.locate(child, from, to, found);
  }

  private reaches(node: number, places: number, to: number): boolean {
    return ((this.runner.run(node, places) >> to) & 1) === 1;
  }

  /** Gaps take as little as they can, everything else as much. */
  private locateInSequence(node: number, from: number, to: number, found: Located): void {
    const end = this.next(node);
    let at = from;
    for (let child = node + 2; child < end; child = this.next(child)) {
      const rest = this.next(child);
      let ends = this.runner.run(child, 1 << at);
      const isGap = this.code[child] === GAP || this.code[child] === WIDE_GAP;
      let reached = isGap ? lowestBit(ends) : highestBit(ends);
      while (ends !== 0 && !this.goesOnTo(rest, end, reached, to)) {
        ends &= ~(1 << reached);
        reached = isGap ? lowestBit(ends) : highestBit(ends);
      }
      this.locate(child, at, reached, found);
      at = reached;
    }
  }

  private goesOnTo(child: number, end: number, place: number, to: number): boolean {
    let reached = 1 << place;
    for (let at = child; at < end && reached !== 0; at = this.next(at)) reached = this.runner.run(at, reached);
    return ((reached >> to) & 1) === 1;
  }
}
