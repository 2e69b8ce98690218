import { fitToWords } from './fitToWords';
import { joinParts, type PartHit } from './joinParts';
import { highestBit, type Located, Locator, lowestBit } from './Locator';
import type { LoadedRule, LoadedRules, RuleUnit } from './loadRules';
import { ProgramRunner } from './ProgramRunner';
import type { Part, Unit } from './program';
import type { Sentence } from './Sentence';
import { SentenceWindow, WINDOW } from './SentenceWindow';
import { SentenceWords } from './SentenceWords';
import { stands } from './skeleton';
import { TriggerTable } from './TriggerTable';
import { nextBase, placesInClauses, startsIn } from './windows';

/** A pattern that matched: its whole stretch, what it marks and what it takes along, as tokens, `to` exclusive. */
export interface Match extends Located {
  readonly unit: RuleUnit;
  readonly first: number;
  readonly last: number;
  /** The mark had to be widened to a whole word, so a replacement would not fit. */
  isCut: boolean;
}

const EVERYWHERE = -1;
/** Hits of one part of a set in one sentence; more would only be other ways to say the same. */
const MOST_HITS = 8;
const NO_MATCHES: Match[] = [];
const NO_CAPTURES: number[] = [];

/** More than two bits. */
function hasMany(bits: number): boolean {
  const fewer = bits & (bits - 1);
  return (fewer & (fewer - 1)) !== 0;
}

/**
 * Runs the rules over one sentence after the other. A pattern is only tried where the words it needs stand; then all its
 * starts are tried at once. Never back: the work grows with the length of the text.
 */
export class Matcher {
  readonly runner: ProgramRunner;
  private readonly window: SentenceWindow;
  private readonly locator: Locator;
  private readonly triggers: TriggerTable;
  private readonly words: SentenceWords;
  private readonly candidates: number[] = [];

  constructor(readonly loaded: LoadedRules) {
    this.window = new SentenceWindow(loaded.predicates, loaded.sets);
    this.runner = new ProgramRunner(loaded.code, this.window);
    this.locator = new Locator(loaded.code, this.window, this.runner);
    this.triggers = new TriggerTable(loaded);
    this.words = new SentenceWords(loaded, this.window);
  }

  /** Takes a sentence in; `matches` and `isOnTopic` then speak of it, until `leave`. */
  enter(sentence: Sentence): void {
    const { words, triggers, candidates } = this;
    words.enter(sentence);
    triggers.collect(words, candidates);
  }

  leave(): void {
    this.words.leave();
    if (this.candidates.length > 0) this.candidates.length = 0;
  }

  /** Whether the sentence speaks of an application. */
  isOnTopic(sentence: Sentence): boolean {
    const { topic } = this.loaded;
    if (topic === undefined) return false;
    const { words, triggers } = this;
    for (let n = 0; n < words.count; n++)
      if (triggers.topicWords[words.held[n] ?? 0] === 1) {
        words.place();
        return this.occurs(topic.program, WINDOW / 2, sentence, EVERYWHERE, EVERYWHERE);
      }
    return false;
  }

  /** All matches of the rules in the sentence, but for those that an `unless` forbids. */
  matches(sentence: Sentence, isAllowed: (rule: LoadedRule, token: number) => boolean): Match[] {
    let found = NO_MATCHES;
    if (this.candidates.length > 0) this.words.place();
    for (let n = 0; n < this.candidates.length; n++) {
      const unit = this.loaded.units[this.candidates[n] ?? 0];
      if (!unit || !this.mayMatch(unit, sentence)) continue;
      for (const match of this.matchesOf(unit, sentence)) {
        if (match.from < 0) [match.from, match.to] = [match.first, match.last];
        if (!isAllowed(unit.rule, match.from) || this.isDropped(match, sentence)) continue;
        if (found === NO_MATCHES) found = [];
        found.push(fitToWords(match, sentence));
      }
    }
    return found;
  }

  /** The cheap question before the dear ones: whether the words that it needs stand near enough. */
  private mayMatch({ skeleton, parts: [part] }: RuleUnit, sentence: Sentence): boolean {
    if (!skeleton || !part) return true;
    for (let base = 0; base >= 0; base = nextBase(base, sentence.count, part.span)) {
      this.window.open(base);
      if (stands(skeleton, this.window)) return true;
    }
    return false;
  }

  private matchesOf(unit: RuleUnit, sentence: Sentence): Match[] {
    const hits = this.hitsOf(unit, sentence);
    const whole = unit.window === 0 ? hits : joinParts(hits, unit, sentence);
    return whole.map(({ first, last, from, to, captures }) => ({
      unit,
      first,
      last,
      from,
      to,
      captures,
      isCut: false,
    }));
  }

  /** Hits of all parts; none when one of them has none. */
  private hitsOf(unit: Unit, sentence: Sentence): PartHit[] {
    const hits: PartHit[] = [];
    const most = unit.window > 0 ? MOST_HITS : Number.POSITIVE_INFINITY;
    for (let n = 0; n < unit.parts.length; n++) {
      const before = hits.length;
      const part = unit.parts[n];
      if (part) this.findHits(part, n, sentence, hits, most);
      if (hits.length === before) return [];
    }
    return hits;
  }

  /** The matches of one program from left to right; each begins behind the one before, within a window. */
  private findHits(part: Part, n: number, sentence: Sentence, hits: PartHit[], most: number): void {
    const { runner, window, locator } = this;
    const { program, span } = part;
    let left = most;
    for (let base = 0; base >= 0 && left > 0; base = nextBase(base, sentence.count, span)) {
      window.open(base);
      let places = locator.startsOf(program, startsIn(base, sentence.count, span));
      if (hasMany(places) && runner.run(program, places) === 0) places = 0;
      while (places !== 0 && left > 0) {
        const from = lowestBit(places);
        const ends = runner.run(program, 1 << from);
        places &= ends === 0 ? places - 1 : -1 << highestBit(ends);
        if (ends === 0) continue;
        hits.push(this.toHit(part, n, from, highestBit(ends)));
        left--;
      }
    }
  }

  private toHit({ program, hasMark }: Part, part: number, from: number, to: number): PartHit {
    const { base } = this.window;
    const hit: PartHit = { part, first: base + from, last: base + to, from: -1, to: -1, captures: NO_CAPTURES };
    if (!hasMark) return hit;
    hit.captures = [];
    this.locator.locate(program, from, to, hit);
    return hit;
  }

  private isDropped(match: Match, sentence: Sentence): boolean {
    const { unless, unlessInClause } = match.unit.rule;
    if (unless.some((unit) => this.standsSomewhere(unit, sentence, EVERYWHERE, EVERYWHERE))) return true;
    if (unlessInClause.length === 0) return false;
    const first = sentence.clauseOf(match.first);
    const last = sentence.clauseOf(match.last - 1);
    return unlessInClause.some((unit) => this.standsSomewhere(unit, sentence, first, last));
  }

  /** Whether a pattern matches anywhere in the sentence, or begins in one of the clauses. */
  private standsSomewhere(unit: Unit, sentence: Sentence, firstClause: number, lastClause: number): boolean {
    for (const { program, span } of unit.parts)
      if (!this.occurs(program, span, sentence, firstClause, lastClause)) return false;
    return unit.window === 0 || joinParts(this.hitsOf(unit, sentence), unit, sentence).length > 0;
  }

  private occurs(program: number, span: number, sentence: Sentence, firstClause: number, lastClause: number): boolean {
    const { runner, window } = this;
    for (let base = 0; base >= 0; base = nextBase(base, sentence.count, span)) {
      window.open(base);
      let places = startsIn(base, sentence.count, span);
      if (firstClause !== EVERYWHERE) places &= placesInClauses(sentence, base, firstClause, lastClause);
      if (places !== 0 && runner.run(program, places) !== 0) return true;
    }
    return false;
  }
}
