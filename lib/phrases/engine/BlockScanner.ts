import type { Finding } from '../finding';
import { CATEGORY_NAMES, ELSEWHERE_NAMES, PLACE_NAMES, SEVERITY_NAMES } from './compiled-rules';
import { findLineOffset } from './findLineOffset';
import type { LoadedRule, LoadedRules } from './loadRules';
import { type Match, Matcher } from './Matcher';
import { markWords } from './markWords';
import type { Sentence } from './Sentence';
import { SentenceReader } from './SentenceReader';
import { settle } from './settle';

/** Where a block stands in its mail. */
export interface BlockPosition {
  /** How many of the block's first and last non-empty lines count as the mail's greeting and closing. */
  readonly greetingLines: number;
  readonly closingLines: number;
  /** How many of its first non-empty lines stand before the first sentence of the mail; -1 when it begins elsewhere. */
  readonly openingAfter: number;
}

/** What was found in a block. What it counts in mails that speak of no application is not decided here. */
export interface ScannedBlock {
  readonly findings: readonly Finding[];
  /** For each finding what it counts elsewhere; undefined: the same. */
  readonly elsewhere: readonly (typeof ELSEWHERE_NAMES)[number][];
  readonly isOnTopic: boolean;
  /** Words, numbers and clause signs in it. */
  readonly tokens: number;
}

/** Sentences that count as the opening of a mail. */
const OPENING_SENTENCES = 2;
const NOWHERE: BlockPosition = { greetingLines: 0, closingLines: 0, openingAfter: -1 };
const NO_FINDINGS: Finding[] = [];

interface Places {
  readonly greetingEnd: number;
  readonly openingStart: number;
  readonly closingStart: number;
}

/** Checks blocks (no empty line in them, no quoted mail) with one language's rules; keeps nothing from one to the next. */
export class BlockScanner {
  readonly matcher: Matcher;
  private readonly reader: SentenceReader;
  private readonly isAllowed = (rule: LoadedRule, token: number) => this.isInPlace(rule, token);
  private sentence: Sentence | undefined;
  private text = '';
  private from = 0;
  private to = 0;
  private position = NOWHERE;
  private places: Places | undefined;
  private openingSentences = 0;
  private isInOpening = false;
  private isOnTopic = false;
  private tokens = 0;
  private findings = NO_FINDINGS;
  private elsewhere: (typeof ELSEWHERE_NAMES)[number][] = [];

  constructor(loaded: LoadedRules) {
    this.matcher = new Matcher(loaded);
    this.reader = new SentenceReader(loaded.table, loaded.language, (sentence) => this.take(sentence));
  }

  /**
   * Checks a block, or that between two offsets of a text; offsets in the findings are those of the text.
   * @param isOnTopic whether the mail is known to speak of an application, so that nobody needs to look
   */
  scan(text: string, position: BlockPosition, from = 0, to = text.length, isOnTopic = false): ScannedBlock {
    this.text = text;
    this.from = from;
    this.to = to;
    this.position = position;
    this.places = undefined;
    this.openingSentences = position.openingAfter < 0 ? 0 : OPENING_SENTENCES;
    this.isOnTopic = isOnTopic;
    this.tokens = 0;
    this.findings = NO_FINDINGS;
    this.reader.read(text, from, to);
    const { findings, elsewhere, tokens } = this;
    return { findings, elsewhere, isOnTopic: this.isOnTopic, tokens };
  }

  private take(sentence: Sentence): void {
    const { matcher } = this;
    this.tokens += sentence.count;
    this.isInOpening = this.openingSentences > 0 && this.beginsInOpening(sentence);
    if (this.isInOpening) this.openingSentences--;
    this.sentence = sentence;
    matcher.enter(sentence);
    this.isOnTopic ||= matcher.isOnTopic(sentence);
    const matches = matcher.matches(sentence, this.isAllowed);
    if (matches.length > 0) for (const match of settle(matches, sentence)) this.addFinding(sentence, match);
    matcher.leave();
  }

  private addFinding(sentence: Sentence, match: Match): void {
    const { rule } = match.unit;
    if (this.findings === NO_FINDINGS) [this.findings, this.elsewhere] = [[], []];
    const { start, end, replacements } = markWords(this.text, sentence, match);
    const category = CATEGORY_NAMES[rule.category] ?? 'stock';
    const severity = SEVERITY_NAMES[rule.severity] ?? 'mild';
    this.findings.push({ start, end, category, severity, ruleId: rule.id, replacements });
    this.elsewhere.push(ELSEWHERE_NAMES[rule.elsewhere]);
  }

  private findPlaces(): Places {
    const { from, position } = this;
    if (this.places) return this.places;
    const block = this.text.slice(from, this.to);
    this.places = {
      greetingEnd: from + findLineOffset(block, position.greetingLines, false),
      openingStart: from + findLineOffset(block, Math.max(0, position.openingAfter), false),
      closingStart: from + findLineOffset(block, position.closingLines, true),
    };
    return this.places;
  }

  /** Also a sentence that runs on from the greeting line, since no full stop ends that. */
  private beginsInOpening(sentence: Sentence): boolean {
    return (sentence.end[sentence.count - 1] ?? 0) > this.findPlaces().openingStart;
  }

  private isInPlace(rule: LoadedRule, token: number): boolean {
    if (rule.place === 0) return true;
    const offset = this.sentence?.start[token] ?? 0;
    switch (PLACE_NAMES[rule.place]) {
      case 'greeting':
        return offset < this.findPlaces().greetingEnd;
      case 'closing':
        return offset >= this.findPlaces().closingStart;
      case 'opening':
        return this.isInOpening && offset >= this.findPlaces().openingStart;
      default:
        return true;
    }
  }
}
