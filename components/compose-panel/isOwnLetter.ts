import type { Letter } from '../../lib/letters/letter';
import { standsIn } from './standsIn';

/** More than a greeting and a first line. */
const FEWEST_WORDS = 10;

/** Whether the user writes this mail themselves: then our draft steps aside for what is said about their words. */
export function isOwnLetter(text: string, drafts: readonly (Letter | null)[]): boolean {
  const words = text.split(/\s+/).filter(Boolean).length;
  return words >= FEWEST_WORDS && !drafts.some((draft) => draft && standsIn(text, draft));
}
