import type { Variants } from '../voice';

/** Frames for the user's own words `{f}`, one for each shape of a fragment; `own` needs none. Full sentences bring their end mark. */
export interface NoteFrames {
  clause: Variants;
  subject: Variants;
  object: Variants;
  any: Variants;
  sentence: Variants;
  /** For a second and third point of the same note. */
  moreClause: Variants;
  moreAny: Variants;
}

/** What one language can say. Each list says the same in different words; none of it may be a stock phrase (R14). */
export interface Wording {
  thankYou: {
    subject: Variants;
    /** Thanks for interview and chance, with role or date (R6, R13). */
    opening: Variants;
    openingLate: Variants;
    /** The wish, with the point before it as the reason (R7). */
    wishWithReason: Variants;
    wish: Variants;
    /** A second interview is welcome: the one soft invitation to reply (R12). */
    secondInterview: Variants;
  };
  stayed: NoteFrames;
  impressed: NoteFrames;
  /** Adds something, never apologises (R10). */
  repair: { clause: Variants; infinitive: Variants; sentence: Variants; any: Variants };
  questions: {
    one: Variants;
    two: Variants;
    indirect: Variants;
    moreIndirect: Variants;
    moreDirect: Variants;
    topic: Variants;
    topics: Variants;
  };
  status: {
    subject: Variants;
    opening: Variants;
    openingAgain: Variants;
    interest: Variants;
    promised: Variants;
    question: Variants;
    questionAgain: Variants;
    release: Variants;
    releaseAgain: Variants;
  };
  feedback: { subject: Variants; opening: Variants; request: Variants; phone: Variants; thanks: Variants };
  stayInTouch: { subject: Variants; opening: Variants; interest: Variants; invitation: Variants };
}
