import type { Word } from './OwnLetter';

/** The n-th word in small letters; `''` outside the sentence, and for what isn't the writer's own. */
export const lowerAt = (words: readonly Word[], n: number): string => words[n]?.lower ?? '';
