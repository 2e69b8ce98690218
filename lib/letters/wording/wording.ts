import type { Variants } from '../voice';
import type { ForStrangers, Minimal, NextStep } from './shared';

/**
 * What one language can say. Each list is one slot: several ways to say the same, one of which is picked, so none may need a certain other one.
 * Behind each slot: least number of variants · fewest and most words, `{when}` and `{role}` counted as three each · placeholders it may use.
 * `{when}` " am 12. November" or nothing · `{on}` "am 12. November" or "neulich" · `{role}` German " als Buchhalterin", ` „Einkauf“` or nothing,
 * always behind "Stelle"; English "the Buyer role" or "the role" · `{at}` English only: " at Example Rail" or " with you".
 * `[Sie|du]`, or `[Sie|du|ihr]` where several people on first-name terms need other words. No stock phrase (R14), no pressure (R17), no
 * exclamation mark, superlative or "sehr"; a sentence has at most 21 words.
 */
export interface Wording {
  thankYou: ThankYouWording;
  stayed: NoteFrames;
  impressed: NoteFrames;
  repair: RepairFrames;
  questions: QuestionFrames;
  status: StatusWording;
  feedback: FeedbackWording;
  rejectionReply: RejectionReplyWording;
  missedCall: MissedCallWording;
  stayInTouch: StayInTouchWording;
}

/**
 * Frames for the user's own words `{f}`, one list for each shape of a fragment (`fragments/fragment.ts`); a writer's own sentence needs none.
 * They stand in letters of every kind: no "today", no wish, no thanks.
 */
export interface NoteFrames {
  /** "dass …", "wie …", "how …" without end mark. German: comma before it. 8 · 3–10 · f */
  clause: Variants;
  /** A German noun phrase in the nominative singular, masculine or neuter: "der Umgang mit Fehlern". English: as `object`. 8 · 3–10 · f */
  subject: Variants;
  /** A noun phrase right as an accusative object, singular or plural: "die kurzen Wege", "the demos". Its number shows in no verb. 8 · 3–10 · f */
  object: Variants;
  /** Keywords or words of unsure grammar, behind a colon: nothing may depend on them. 8 · 3–10 · f */
  any: Variants;
  /** Keywords where the note before stands behind a colon: the same without one. 4 · 4–12 · f */
  list?: Variants;
  /** A full sentence with its end mark: behind a complete sentence and a colon, or before a sentence: "{f} Das …". The colon may become a full stop. 8 · 3–10 · f */
  sentence: Variants;
  /** Words of no sentence, quoted from one's notes; code puts the quotation marks around `{f}`. 8 · 4–11 · f */
  note: Variants;
  /** A second and third point of the same note, right behind the first, whatever shape that had. Each 4 · 1–9 · f */
  moreClause: Variants;
  moreSubject: Variants;
  moreObject: Variants;
  moreAny: Variants;
  moreNote: Variants;
}

/** Adds to an answer given in the interview, never apologises and never says that it was bad (R10). */
export interface RepairFrames {
  /** Behind a comma in German: "dass ich Postgres kenne". 6 · 3–12 · f */
  clause: Variants;
  /** "mein Praktikum in Lyon erwähnen", "mention my internship": after a modal verb. 8 · 3–12 · f */
  infinitive: Variants;
  /** A full sentence, as in `NoteFrames.sentence`. 8 · 3–12 · f */
  sentence: Variants;
  /** A topic, behind a colon: one can say more about it. 6 · 5–14 · f */
  any: Variants;
  /** The same for a second addition. Each 3 · 1–9 · f */
  moreClause: Variants;
  moreInfinitive: Variants;
  moreAny: Variants;
}

/** Open questions (R8). `{f}` of `one`, `two` and `moreDirect` is whole, with capital and question mark; the others have neither. */
export interface QuestionFrames {
  /** A complete sentence and a colon; the colon may become a full stop. 8 · 4–10 · f */
  one: Variants;
  /** The same before two questions. 8 · 4–10 · f */
  two: Variants;
  /** "wie das Team arbeitet", "whether …": our question around it, with its mark. 8 · 4–9 · f */
  indirect: Variants;
  /** A second one; before a second question of another shape. Each 4 · 2–7 and 3–8 · f */
  moreIndirect: Variants;
  moreDirect: Variants;
  /** Topics that are right behind "about" as they stand: "training days", "the rota". English. 6 · 4–14 · f */
  about?: Variants;
  /** A bare topic, "Homeoffice", behind a colon, then our question about it. Right in any number. 8 · 8–18 · f; two topics 6 */
  topic: Variants;
  topics: Variants;
}

/** Step 1 (R5–R13). */
export interface ThankYouWording extends Minimal, NextStep {
  /** 6 · 2–9 · when role */
  subject: Variants;
  /** Thanks for interview and chance, with role or date (R6, R13). One or two sentences; begins as after the comma. 10 · 14–28 · when on role at */
  opening: Variants;
  /** The same after day 7 (R18): says plainly that some days have passed, without excuse. 10 · 18–32 · when on role at */
  openingLate: Variants;
  /** The wish, more than before, for which the point before it is the reason ("deshalb", R7). One or two sentences. 10 · 7–20 · at role */
  wishWithReason: Variants;
  /** The wish, more than before, with no reason named. 10 · 7–20 · at role */
  wish: Variants;
  /** A second interview is welcome: the one soft invitation to reply (R12); no "?", no date. One or two sentences. 10 · 7–24 */
  second: Variants;
  /** Only where the letter would be short: what is missing gladly sent. Invites no reply. 8 · 8–20 */
  extra: Variants;
  /** As `minimalFirst`, after day 7. 6 · 10–21 · when on role at */
  minimalFirstLate: Variants;
  /** As `minimalFirst`, with what stayed, as a clause, an accusative object, or behind a colon. Each 4 · 8–18 · when role f */
  minimalWithClause: Variants;
  minimalWithObject: Variants;
  minimalWithAny: Variants;
}

/** Step 2 (R19–R21): one direct question, no reproach, room to take longer. */
export interface StatusWording extends Minimal, ForStrangers {
  /** 6 · 3–10 · when role */
  subject: Variants;
  /** What it is about, with role or date. 10 · 10–24 · when on role at */
  opening: Variants;
  /** The second enquiry: begins otherwise and says that it is the second. 8 · 10–22 · when on role at */
  openingAgain: Variants;
  /** The interest stands. 10 · 5–16 · at */
  interest: Variants;
  /** The date that was named, without blame; stands before the question. 8 · 7–18 · promised */
  promised: Variants;
  /** One direct question about the state. 10 · 5–16; the second time 8 · 4–14 */
  question: Variants;
  questionAgain: Variants;
  /** Room to take longer; a rough word is enough. Asks nothing. 10 · 5–20; the second time 8 · 5–16 */
  release: Variants;
  releaseAgain: Variants;
  /** Only where the letter would be short: papers or facts gladly sent. 8 · 7–20 */
  extra: Variants;
  /** As `minimalFirst`, for the second enquiry. 6 · 9–21 · when on role at */
  minimalFirstAgain: Variants;
}

/** Step 3 (R22): accepts the decision, asks for advice and not for reasons. */
export interface FeedbackWording extends Minimal, ForStrangers {
  /** 6 · 2–9 · when role */
  subject: Variants;
  /** Thanks for the message and accepts it. One or two sentences. 10 · 12–28 · when on role at */
  opening: Variants;
  /** One request for advice for other interviews: skills or the way one comes across. 10 · 6–22 */
  request: Variants;
  /** A single hint is enough. 8 · 4–14 */
  thanks: Variants;
  /** A short telephone call is fine, at a time of theirs. Asks nothing. 10 · 7–20 */
  phone: Variants;
  /** Only where the letter would be short: what the advice is for, or that the time is valued. 8 · 7–20 */
  extra: Variants;
}

/** Answers a stock rejection: accepts, thanks, asks for a short call for advice. */
export interface RejectionReplyWording extends Minimal {
  subject: Variants;
  /** Thanks for the message, accepts it, thanks for the interview. One or two sentences. 10 · 14–28 · when on role at */
  opening: Variants;
  /** Asks for a short call: one piece of advice for other interviews. No reasons, no second thoughts about the decision. 10 · 10–24 */
  ask: Variants;
  /** Time and way are theirs; a line by mail is fine too. Asks nothing. 10 · 5–20 */
  release: Variants;
  /** Only where the letter would be short: goodwill towards company or team. 8 · 7–20 · at */
  extra: Variants;
}

/** The agreed call didn't come: no reproach, nobody's fault. Its `minimalFirst` may use `{call}`, `{role}` and `{at}`, no date of the interview. */
export interface MissedCallWording extends Minimal {
  /** 6 · 2–9 · role call */
  subject: Variants;
  /** The call that was agreed has not taken place. `{call}` " am 20. November um 14:30 Uhr" or nothing. 10 · 10–26 · role call at */
  opening: Variants;
  /** The interest stands. 8 · 5–16 · at */
  interest: Variants;
  /** The same where a detail of the interview follows: names that conversation. 8 · 8–20 · when at */
  interestSince?: Variants;
  /** One question: which other time suits. 10 · 4–18 */
  ask: Variants;
  /** Such things happen; another way or later day is fine. Asks nothing. 10 · 4–20 */
  release: Variants;
  /** Only where the letter would be short: how one can be reached, without a number. 8 · 6–20 */
  extra: Variants;
}

/** Once, some weeks after a rejection (R26): still interested, exactly one soft invitation, nothing asked. */
export interface StayInTouchWording extends Minimal, ForStrangers {
  /** 6 · 2–9 · when role */
  subject: Variants;
  /** Looks back kindly; it came to nothing (nobody said that someone else has it). 10 · 12–26 · when on role at */
  opening: Variants;
  /** The interest in working there stands. 10 · 5–16 · at */
  interest: Variants;
  /** A hint is welcome if something similar opens. 10 · 8–22 · at */
  invitation: Variants;
  /** Only where the letter would be short: no hurry, good wishes. Invites no reply. 8 · 6–20 */
  extra: Variants;
}
