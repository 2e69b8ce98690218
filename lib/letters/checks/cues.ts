import type { Language } from '../../domain/application';
import { ENGLISH_CUES } from './english-cues.data';
import { GERMAN_CUES } from './german-cues.data';
import type { Sentence } from './readMail';

/** What a sentence can be a sign of. Looked for in folded text (`foldText`), so small letters and `ae`, `oe`, `ue`, `ss`. */
export interface Cues {
  thanks: RegExp;
  /** Sounds like thanks and is none: "I would appreciate". */
  noThanks: RegExp;
  /** The interview and what else was given: time, a day, a visit. */
  occasion: RegExp;
  /** Gladness, which behind thanks is thanks as well. */
  glad: RegExp;
  /** Thanks for what the sentence before tells of. */
  backwards: RegExp;
  /** Something one was let do, shown or invited to. */
  chance: RegExp;
  /** A day, or how long ago. */
  day: RegExp;
  /** The job, whatever it is called. */
  job: RegExp;
  /** That the writer wants the job or to work there. */
  wish: RegExp;
  /** Wants something else: to ask, to thank, to add. Global: it is taken out of the sentence, never only looked for. */
  otherWish: RegExp;
  reason: RegExp;
  positive: RegExp;
  /** Praise of the talk or oneself, or the reverse of praise. */
  notPositive: RegExp;
  /** The company by a general word: praise of it counts without details. */
  company: RegExp;
  second: RegExp;
  invitation: RegExp;
  /** Questions put without a question mark. */
  openQuestion: RegExp;
  /** Where the matter stands. */
  state: RegExp;
  interest: RegExp;
  reproach: RegExp;
  accepts: RegExp;
  argues: RegExp;
  advice: RegExp;
  /** Asks why they decided as they did. */
  asksWhy: RegExp;
  phone: RegExp;
  times: RegExp;
  /** The matter of the mail: an interview, an application, an agreed call. */
  matter: RegExp;
}

export type Cue = keyof Cues;

const CUES: Readonly<Record<Language, Cues>> = { de: GERMAN_CUES, en: ENGLISH_CUES };

/** The pattern itself, where more than a yes is asked for. */
export const cue = (name: Cue, language: Language): RegExp => CUES[language][name];

/** Whether a sentence shows a sign. */
export function shows({ folded }: Pick<Sentence, 'folded'>, cue: Cue, language: Language): boolean {
  return CUES[language][cue].test(folded);
}
