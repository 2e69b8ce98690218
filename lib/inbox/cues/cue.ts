/**
 * What a cue is a sign of. `away`: nobody read the mail (out of office, not delivered) · `bulk`: sent to many · `cancels`, `moves`: an
 * agreed interview · `elsewhere`: other posts, or talks with other applicants · `errand`: papers, forms, expenses, questionnaires · `answers`: they say that they will answer · `asks`: the
 * reader is to do something by a day · `aside`: rules and costs, of which a denial says nothing · `past`: what was decided at another
 * time · `anew`: another post, or the same one free again · `dateless`: a new time for a talk is still to come.
 */
export type Sign =
  | 'rejects'
  | 'invites'
  | 'offers'
  | 'holds'
  | 'away'
  | 'bulk'
  | 'cancels'
  | 'moves'
  | 'errand'
  | 'answers'
  | 'asks'
  | 'elsewhere'
  | 'talk'
  | 'personal'
  | 'stock'
  | 'aside'
  | 'past'
  | 'anew'
  | 'dateless';

/** How far a cue alone decides. */
export type Strength = 'sure' | 'likely' | 'slight' | 'faint';

export const WEIGHTS: Readonly<Record<Strength, number>> = { sure: 3, likely: 1.5, slight: 0.9, faint: 0.7 };

/** Patterns (`compilePattern`) by sign and strength; parts joined by ` & ` stand in one sentence in any order. */
export type CueTable = Readonly<Partial<Record<Sign, Readonly<Partial<Record<Strength, readonly string[]>>>>>>;

/** A language's cues and what makes them void. */
export interface Cues {
  slots: Readonly<Record<string, string>>;
  table: CueTable;
  /** Words that begin a condition. */
  conditions: string;
  /** They hold such a word and set none. */
  noConditions: string;
  /** Words that deny. */
  denials: string;
  /** They hold such a word and deny nothing. */
  noDenials: string;
}

/** Cues that come on top of a language's. */
export interface MoreCues {
  slots: Cues['slots'];
  table: CueTable;
}

/** A cue that was found, by places in the words that were looked through. */
export interface FoundSign {
  sign: Sign;
  weight: number;
  start: number;
  end: number;
}
