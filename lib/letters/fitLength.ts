import type { Point } from './fragments/point';
import { frameOf, type LetterFrame } from './frameOf';
import { type Layout, layOut } from './layOut';
import type { LetterRequest } from './letter';
import { type Taken, takeFewer, takePoints } from './takePoints';
import { wordCount } from './wordCount';

/** A letter is read whole between these (R5). */
const SHORTEST = 60;
const LONGEST = 150;
/** Other wordings that are tried for a letter that is short of words. */
const ATTEMPTS = 12;

export interface FittedLetter {
  layout: Layout;
  taken: Taken;
}

/**
 * The letter with 60 to 150 words, where that can be: points that would make it too long stay out; a short one gets a sentence more, or
 * another wording. Which wording is decided before blocks are switched off, so that nothing else changes when one is.
 */
export function fitLength(request: LetterRequest): FittedLetter {
  const frame = frameOf(request);
  const taken = takePoints(request);
  const laid = (choice: Choice, without: LetterRequest['without'] = []) =>
    shortened({ ...request, seed: choice.seed, without }, frame, taken, choice.hasFillers);
  const plain = { seed: request.seed, hasFillers: false };
  const choice = mustBeLong(request, taken) ? longEnough(request.seed, (each) => laid(each).layout.words) : plain;
  return laid(choice, request.without);
}

/** Which wording is taken. */
interface Choice {
  seed: string;
  /** With the sentences for letters that would be short. */
  hasFillers: boolean;
}

/** The first choice with enough words, or the longest. */
function longEnough(seed: string, countWords: (choice: Choice) => number): Choice {
  let longest = { choice: { seed, hasFillers: false }, words: 0 };
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    for (const hasFillers of [false, true]) {
      const choice = { seed: attempt === 0 ? seed : `${seed}#${attempt}`, hasFillers };
      const words = countWords(choice);
      if (words >= SHORTEST) return choice;
      if (words > longest.words) longest = { choice, words };
    }
  }
  return longest.choice;
}

/** Two fragments in it make a letter of some length; thanks have it always. The short version is short. */
function mustBeLong({ kind, length }: LetterRequest, { all, left }: Taken): boolean {
  return length !== 'minimal' && (kind === 'thank-you' || all.length - left.size > 1);
}

/** Leaves out one point after the other until the letter is short enough. */
function shortened(request: LetterRequest, frame: LetterFrame, taken: Taken, hasFillers: boolean): FittedLetter {
  const layout = layOut(request, frame, taken, hasFillers);
  if (layout.words <= LONGEST) return { layout, taken };
  const used = layout.blocks
    .filter(({ isOn }) => isOn)
    .flatMap(({ sentences }) => sentences.flatMap(({ points }) => points));
  const victim = leastNeeded(used, taken, LONGEST - layout.words);
  return victim ? shortened(request, frame, takeFewer(taken, victim), hasFillers) : { layout, taken };
}

/** What is left out first: further points before first ones, additions and questions before what stayed. */
const ORDER: readonly (readonly [keyof Taken['points'], number])[] = [
  ['answerBetter', 1],
  ['stayedWithMe', 2],
  ['impressedMe', 2],
  ['openQuestions', 1],
  ['impressedMe', 1],
  ['stayedWithMe', 1],
  ['answerBetter', 0],
  ['openQuestions', 0],
  ['impressedMe', 0],
  ['stayedWithMe', 0],
];

function leastNeeded(used: readonly Point[], { points }: Taken, missing: number): Point | undefined {
  const ofUse = (note: keyof Taken['points']) => points[note].filter((point) => used.includes(point));
  const ownWords = used.reduce((sum, { typed }) => sum + wordCount(typed), 0);
  const giant = used.find(({ typed }) => wordCount(typed) > ownWords + missing);
  if (giant) return giant;
  for (const [note, from] of ORDER) {
    const further = ofUse(note).slice(from);
    if (further.length > 0) return further.at(-1);
  }
  return undefined;
}
