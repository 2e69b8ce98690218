import type { Variants } from '../voice';

// What several kinds of letter say alike; the numbers behind each slot are explained in wording.ts.

/** Two sentences in all (R3), right without any note; together they do what the kind is for. */
export interface Minimal {
  /** One sentence: what it is about, with role or date. 8 · 9–21 · when on role at */
  minimalFirst: Variants;
  /** One sentence: what the kind asks or offers. 8 · 7–21 · at */
  minimalSecond: Variants;
}

/** From the second interview on: no "second" one is asked for. */
export interface NextStep {
  /** In place of `second`: further talk is welcome, whichever it would be. 6 · 13–24 */
  nextStep: Variants;
  /** In place of `minimalSecond`. 5 · 7–21 · at */
  minimalNextStep: Variants;
}

/**
 * To somebody who wasn't at the interview: no "we", and nothing that happened between the two. Those of the feedback request stand in
 * the answer to a rejection as well: they accept it and thank for the interview, with no word on how the rejection came.
 */
export interface ForStrangers {
  /** In place of `opening`. Status and feedback 6, stay in touch 4 · 14–28 · when on role at */
  openingStranger: Variants;
  /** In place of `minimalFirst`. 4, stay in touch 3 · 9–21 · when on role at */
  minimalFirstStranger: Variants;
}
