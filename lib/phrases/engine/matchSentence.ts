import { ACCEPTS, ACCEPTS_AT_END, ANY_WORD, ANYTHING, COMMA, FIRST_PREDICATE, MARKED, NUMBER } from './compiled-rules';
import { completeSets, type PartHit } from './completeSets';
import type { LoadedRules } from './loadRules';
import { clear, noThreads } from './threads';
import { COMMA_SIGN, DIGITS, type Tokens } from './tokens';

/** A pattern that matched: the tokens it marks, first and last. */
export interface Match {
  readonly unit: number;
  readonly from: number;
  readonly to: number;
}

/** Counts the engine's work, for the tests that keep it linear. */
export interface Meter {
  steps: number;
}

function widen(array: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(length * 2);
  wider.set(array);
  return wider;
}

/**
 * Runs the rules over the sentences of one block: all states side by side, one token at a time, never back. A sentence in
 * which no pattern's anchor word stands is not run at all.
 */
export class Matcher {
  private readonly enabledAt: Int32Array;
  /** When a predicate last held, and when a state was last entered and with which thread. */
  private held = new Int32Array(0);
  private seen = new Int32Array(0);
  private slot = new Int32Array(0);
  private clock = 0;
  private sentence = 0;
  private now = noThreads();
  private next = noThreads();

  constructor(
    readonly loaded: LoadedRules,
    readonly meter: Meter = { steps: 0 },
  ) {
    this.enabledAt = new Int32Array(loaded.units.length);
  }

  /** Matches in the tokens `first` to before `end`, cancelling patterns included. */
  matchSentence(tokens: Tokens, first: number, end: number): Match[] {
    const enabled = this.enable(tokens, first, end);
    if (enabled.length === 0) return [];
    this.makeRoom();
    const matches: Match[] = [];
    const parts: PartHit[] = [];
    clear(this.now);
    for (let token = first; token < end; token++) {
      this.hold(tokens, token);
      this.advance(tokens, token);
      this.begin(tokens, token, enabled);
      [this.now, this.next] = [this.next, this.now];
      this.collect(tokens, token, matches, parts);
    }
    if (parts.length > 0) matches.push(...completeSets(parts, this.loaded.units, tokens.clause));
    return matches;
  }

  /** Units one of whose anchors stands in the sentence; also notes the sentence's time in `enabledAt`. */
  private enable(tokens: Tokens, first: number, end: number): number[] {
    const { index } = this.loaded;
    const enabled: number[] = [];
    this.sentence = ++this.clock;
    for (let token = first; token < end; token++) {
      const held = index.lists[tokens.list[token] ?? 0] ?? [];
      for (let n = 0; n < held.length; n++) this.enableFor(held[n] ?? 0, enabled);
      if (tokens.kind[token] === DIGITS) this.enableFor(NUMBER, enabled);
    }
    return enabled;
  }

  private enableFor(predicate: number, enabled: number[]): void {
    const units = this.loaded.anchored[predicate];
    if (units === undefined) return;
    for (let n = 0; n < units.length; n++) {
      const unit = units[n] ?? 0;
      if (this.enabledAt[unit] === this.sentence) continue;
      this.enabledAt[unit] = this.sentence;
      enabled.push(unit);
      if (this.loaded.programs.wildStarts[unit] === undefined) this.loaded.programs.build(unit);
    }
  }

  /** Follows the programs built since the last sentence. */
  private makeRoom(): void {
    const { names, predicates } = this.loaded.programs;
    if (names.count > this.held.length) this.held = widen(this.held, names.count);
    if (predicates.length <= this.seen.length) return;
    this.seen = widen(this.seen, predicates.length);
    this.slot = widen(this.slot, predicates.length);
  }

  private hold(tokens: Tokens, token: number): void {
    this.clock++;
    const words = this.loaded.index.lists[tokens.list[token] ?? 0] ?? [];
    const { groupsOf } = this.loaded.programs.names;
    for (let n = 0; n < words.length; n++) {
      const word = words[n] ?? 0;
      const groups = groupsOf[word] ?? [];
      this.held[word] = this.clock;
      for (let k = 0; k < groups.length; k++) this.held[groups[k] ?? 0] = this.clock;
    }
  }

  private fits(predicate: number, kind: number): boolean {
    if (predicate >= FIRST_PREDICATE) return this.held[predicate] === this.clock;
    if (predicate < 0) return kind < COMMA_SIGN && this.held[-predicate] !== this.clock;
    if (predicate === ANY_WORD) return kind < COMMA_SIGN;
    if (predicate === NUMBER) return kind === DIGITS;
    return predicate === COMMA ? kind === COMMA_SIGN : predicate === ANYTHING;
  }

  private advance(tokens: Tokens, token: number): void {
    const { now, loaded } = this;
    clear(this.next);
    for (let thread = 0; thread < now.state.length; thread++) {
      const from = now.from[thread] ?? 0;
      const edges = loaded.programs.follow[now.state[thread] ?? 0] ?? [];
      for (let n = 0; n < edges.length; n++)
        this.enter(edges[n] ?? 0, tokens, token, from, now.markFrom[thread] ?? -1, now.markTo[thread] ?? -1);
    }
  }

  /** Begins the enabled units that can start with this token. */
  private begin(tokens: Tokens, token: number, enabled: readonly number[]): void {
    const { wildStarts, names } = this.loaded.programs;
    const words = this.loaded.index.lists[tokens.list[token] ?? 0] ?? [];
    for (let n = 0; n < words.length; n++) {
      const word = words[n] ?? 0;
      const groups = names.groupsOf[word] ?? [];
      this.beginWith(word, tokens, token);
      for (let k = 0; k < groups.length; k++) this.beginWith(groups[k] ?? 0, tokens, token);
    }
    for (let n = 0; n < enabled.length; n++)
      for (const edge of wildStarts[enabled[n] ?? 0] ?? []) this.enter(edge, tokens, token, token, -1, -1);
  }

  private beginWith(predicate: number, tokens: Tokens, token: number): void {
    const { starts, unitOf } = this.loaded.programs;
    const edges = starts.get(predicate);
    if (edges === undefined) return;
    for (let n = 0; n < edges.length; n++) {
      const edge = edges[n] ?? 0;
      if (this.enabledAt[unitOf[edge >> 1] ?? 0] === this.sentence) this.enter(edge, tokens, token, token, -1, -1);
    }
  }

  /** Takes the token into a state if it fits; where two ways lead there, the one that began earlier stays. */
  private enter(edge: number, tokens: Tokens, token: number, from: number, markFrom: number, markTo: number): void {
    const { next } = this;
    const { programs } = this.loaded;
    const state = edge >> 1;
    this.meter.steps++;
    if (!this.fits(programs.predicates[state] ?? 0, tokens.kind[token] ?? 0)) return;
    if (edge & 1 && !tokens.opens[token]) return;
    let slot = next.state.length;
    if (this.seen[state] === this.clock) {
      slot = this.slot[state] ?? 0;
      if ((next.from[slot] ?? 0) <= from) return;
    }
    const isMarked = ((programs.flags[state] ?? 0) & MARKED) !== 0;
    this.seen[state] = this.clock;
    this.slot[state] = slot;
    next.state[slot] = state;
    next.from[slot] = from;
    next.markFrom[slot] = isMarked && markFrom < 0 ? token : markFrom;
    next.markTo[slot] = isMarked ? token : markTo;
  }

  private collect(tokens: Tokens, token: number, matches: Match[], parts: PartHit[]): void {
    const { now, loaded } = this;
    const { programs } = loaded;
    for (let thread = 0; thread < now.state.length; thread++) {
      const state = now.state[thread] ?? 0;
      const flags = programs.flags[state] ?? 0;
      if (!(flags & ACCEPTS) && !(flags & ACCEPTS_AT_END && tokens.closes[token])) continue;
      const unit = programs.unitOf[state] ?? 0;
      const mark = { unit, from: now.markFrom[thread] ?? -1, to: now.markTo[thread] ?? -1 };
      if (loaded.units[unit]?.window) {
        parts.push({ ...mark, part: programs.partOf[state] ?? 0, first: now.from[thread] ?? token, last: token });
      } else matches.push(mark.from < 0 ? { unit, from: token, to: token } : mark);
    }
  }
}
