import type { Language } from '../domain/application';
import type { OwnPhrase } from '../domain/own-phrase';
import type { Checker } from '../phrases/createChecker';
import { LETTER_HINT_KINDS, type LetterHintKind, letterHintRule } from '../phrases/hints/letter-hint';
import { splitAtEmptyLines } from '../phrases/splitAtEmptyLines';
import type { Paragraph } from '../webmail/adapter';
import { followFindings } from './followFindings';
import { IgnoredHints } from './IgnoredHints';
import { type FoundHere, type IsIgnored, type LocatedFinding, locateFindings } from './locateFindings';
import { MailLanguageReader, type ReaderParts } from './MailLanguageReader';
import type { PhraseSource } from './PhraseSource';
import { BETWEEN } from './placeInMail';
import { LEISURELY, type Pace, USUAL } from './watchText';

/** More hints than these help nobody. */
const MOST_FINDINGS = 200;

/**
 * Longer than any mail to an employer, in UTF-16 units. Who types into one waits for nothing of ours: at each change of the page the
 * browser paints marked lines anew, and that costs a key in a busy mailbox several milliseconds.
 */
const LONG = 20_000;

/** The mail's text, an empty line between its paragraphs. */
export const textOf = (paragraphs: readonly Paragraph[]) => paragraphs.map(({ text }) => text).join(BETWEEN);

/** Reads one mail again and again: its languages, and what the user is told of it. */
export class MailChecker {
  readonly ignored = new IgnoredHints();
  readonly languages: MailLanguageReader;
  language: Language;
  text = '';
  /** What the user has asked to be told of. */
  ownPhrases: readonly OwnPhrase[] = [];
  /** The paragraphs that `text` was joined of. */
  read: readonly Paragraph[] = [];
  private paragraphs: readonly Paragraph[] = [];
  private located: LocatedFinding[] = [];
  private isKnown = false;
  private isBehind = false;
  /** Comes with the first tables. */
  private checker: Checker | undefined;

  constructor(
    private readonly phrases: PhraseSource,
    /** Of the mail as it stands now. */
    private readonly paragraphsNow: () => readonly Paragraph[],
    parts: ReaderParts,
  ) {
    this.language = parts.hint;
    this.languages = new MailLanguageReader(parts);
  }

  get isLong(): boolean {
    return this.text.length > LONG;
  }

  /** When it is read while somebody types. */
  get pace(): Pace {
    return this.isLong ? LEISURELY : USUAL;
  }

  /** On the words where they stand now. */
  get findings(): LocatedFinding[] {
    if (this.isBehind) this.check();
    return this.located;
  }

  /** Whether there is anything to be kept on its words while the mail is edited. */
  get hasFindings(): boolean {
    return this.located.length > 0;
  }

  /** Whether the mail is as it was last read. */
  get isUpToDate(): boolean {
    return this.paragraphsNow() === this.paragraphs;
  }

  /** The mail has changed: what is found in it is looked up when somebody asks, and at the next reading. */
  fallBehind(): void {
    this.isBehind = true;
  }

  /** @param isKnown whether the mail goes to somebody from an application; otherwise its words decide what it is about */
  check(isKnown = this.isKnown): void {
    const paragraphs = this.paragraphsNow();
    this.isKnown = isKnown;
    this.isBehind = false;
    this.paragraphs = paragraphs;
    this.read = paragraphs;
    this.text = textOf(paragraphs);
    this.language = this.languages.languageOf(this.text);
    const isIgnored: IsIgnored = (ruleId, words) => this.ignored.has(ruleId, words);
    const found = this.find(isKnown, isIgnored);
    this.located = locateFindings(paragraphs, found, isIgnored).slice(0, MOST_FINDINGS);
  }

  /** Keeps the findings on their words while the mail is being edited; says whether one was lost. */
  follow(): boolean {
    const paragraphs = this.paragraphsNow();
    const before = this.located;
    this.isBehind = false;
    this.located = followFindings(before, this.paragraphs, paragraphs);
    this.paragraphs = paragraphs;
    return this.located.length < before.length;
  }

  /** The panel makes these hints itself; what is hidden of them is known here. */
  hiddenLetterHints(): LetterHintKind[] {
    return LETTER_HINT_KINDS.filter((kind) => this.ignored.has(letterHintRule(kind), null));
  }

  private find(isKnown: boolean, isIgnored: IsIgnored): FoundHere[][] {
    const stretches = this.paragraphs.flatMap(({ text }, index) =>
      splitAtEmptyLines(text).map((stretch) => ({ ...stretch, index })),
    );
    const texts = stretches.map(({ text }) => text);
    const languages = this.languages.languagesOf(texts, this.language);
    const needed = new Set(languages.filter((_, n) => texts[n]?.trim()));
    // The mail's own comes first.
    for (const language of new Set([this.language, ...needed])) if (needed.has(language)) this.phrases.want(language);
    const found: FoundHere[][] = this.paragraphs.map(() => []);
    this.checker ??= this.phrases.createChecker();
    const options = { languages, isApplication: isKnown || undefined };
    const checked = this.checker?.check(texts, options, { phrases: this.ownPhrases, isIgnored }) ?? [];
    for (const [n, { index, start }] of stretches.entries())
      for (const finding of checked[n] ?? []) {
        const language = languages[n] ?? this.language;
        found[index]?.push({ ...finding, language, start: finding.start + start, end: finding.end + start });
      }
    return found;
  }
}
