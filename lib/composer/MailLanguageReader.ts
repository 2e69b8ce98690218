import type { Language, MailLanguage } from '../domain/application';
import { detectLanguage } from '../phrases/detectLanguage';
import { clearLanguage, paragraphLanguages } from '../phrases/paragraphLanguages';

/** The browser's judgement of a longer text; `undefined` where it has none that counts. */
export type Detect = (text: string) => Promise<Language | undefined>;

/** The browser's own detector is made for texts of this length on; shorter ones are judged by their function words. */
const LONG_ENOUGH = 150;
const READ_AT_MOST = 2_000;

export interface ReaderParts {
  /** Decides where a mail is too short to tell. */
  hint: Language;
  detect: Detect | undefined;
  /** The browser's judgement has come, and differs from what was taken for true before. */
  onChange: () => void;
}

/** Tells which language a mail is in, and each of its paragraphs. */
export class MailLanguageReader {
  /** What the user has set for this mail, for its application, and for all mails. */
  chosen: MailLanguage | null = null;
  ofApplication: MailLanguage | null = null;
  byDefault: MailLanguage = 'auto';
  private detected: Language | undefined;
  private sample = '';
  private clear = new Map<string, Language | undefined>();

  constructor(private readonly parts: ReaderParts) {}

  get setting(): MailLanguage {
    return this.chosen ?? this.ofApplication ?? this.byDefault;
  }

  languageOf(text: string): Language {
    const { setting } = this;
    if (setting !== 'auto') return setting;
    const sample = text.slice(0, READ_AT_MOST);
    if (text.length < LONG_ENOUGH) this.forget();
    else if (sample !== this.sample) void this.ask(sample);
    // A single paragraph in the other language is enough to mislead the browser, but not to outweigh the function words.
    return clearLanguage(sample) ?? this.detected ?? detectLanguage(text, this.parts.hint);
  }

  /** Each paragraph is looked at once, however often it is asked for. */
  languagesOf(paragraphs: readonly string[], mail: Language): Language[] {
    const before = this.clear;
    this.clear = new Map();
    return paragraphLanguages(paragraphs, mail, (paragraph) => {
      const known = before.has(paragraph) ? before.get(paragraph) : clearLanguage(paragraph);
      this.clear.set(paragraph, known);
      return known;
    });
  }

  /** The next longer text is asked about anew, also when it is the same as before. */
  private forget(): void {
    this.detected = undefined;
    this.sample = '';
  }

  /** The judgement before stands until the next one comes, so that the language doesn't flicker while somebody types. */
  private async ask(sample: string): Promise<void> {
    this.sample = sample;
    const detected = await this.parts.detect?.(sample).catch(() => undefined);
    if (sample !== this.sample || detected === this.detected) return;
    this.detected = detected;
    this.parts.onChange();
  }
}
