/** A word of the letter, as typed and in small letters. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Small letters, apostrophes straight; `''` in quotations and addresses, so that no hint takes them for the writer's. */
  readonly lower: string;
  /** The sign in front of it, a line break, or `''` where only a blank is. */
  readonly before: string;
}

/** A sentence of the letter; greeting, closing and each item of a list are sentences too. */
export interface Sentence {
  readonly words: Word[];
  readonly start: number;
  /** Behind the signs that end it. */
  end: number;
  /** `?`, `!`, `.`, or `''` where no sign ends it. */
  ending: string;
}

/** Signs of question or exclamation, one or several at once. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A line with something on it; blanks at both ends are left out. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** An empty line, a quotation or the beginning of the mail stands before it. */
  readonly opensBlock: boolean;
}

/** What the writer wrote, taken apart once for all hints. */
export interface OwnLetter {
  readonly text: string;
  readonly lines: readonly Line[];
  /** How many of the first lines greet the reader. */
  readonly greetingLines: number;
  /** Where the greeting ends; 0 where there is none. */
  readonly greetingEnd: number;
  /** Where the closing ("Kind regards") begins; the end of the letter where there is none yet. */
  readonly bodyEnd: number;
  readonly hasClosing: boolean;
  readonly wordCount: number;
  readonly sentences: readonly Sentence[];
  readonly marks: readonly Mark[];
}
