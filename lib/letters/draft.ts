import type { Point } from './fragments/point';
import type { BlockName } from './letter';

/** A sentence on its way into the letter, and the points of notes that stand in it. */
export interface DraftSentence {
  text: string;
  points: readonly Point[];
  /** The user's words stand as a sentence of their own in it. */
  isOwn: boolean;
  /** They stand in quotation marks, because no sentence could hold them. */
  isQuoted?: boolean;
}

/** A block before it is known whether it stays. Without sentences it isn't there. */
export interface Draft {
  name: BlockName;
  sentences: readonly DraftSentence[];
  isOptional: boolean;
  /** Only there where the letter would be short without it. */
  isFiller?: boolean;
}

/** A block of our own words alone. */
export function ownBlock(name: BlockName, text: string, isOptional = true): Draft {
  return { name, isOptional, sentences: text === '' ? [] : [{ text, points: [], isOwn: false }] };
}

/** The same, only where the letter would be short without it. */
export function filler(name: BlockName, text: string): Draft {
  return { ...ownBlock(name, text), isFiller: true };
}

export function draftText({ sentences }: Draft): string {
  return sentences.map(({ text }) => text).join(' ');
}
