import type { FragmentFit } from '../../../lib/letters/letter';
import { plainText } from '../../../lib/letters/plainText';

/** The words of a point as they stand in the letter: without bullet, end mark and the first letter, whose case may change. */
export function coreOf(typed: string): string {
  return plainText(typed)
    .replace(/^\P{L}?./u, '')
    .replace(/[\s.!,;:…?–—)(D-]+$/u, '');
}

/** A letter with `stand-in` for the user's words, whole points and the keywords of a list. */
export function withoutTheirs(text: string, fits: readonly FragmentFit[], standIn = 'Xxxx'): string {
  return partsOf(fits)
    .filter((part) => part.length > 2)
    .sort((one, other) => other.length - one.length)
    .reduce((rest, part) => rest.replaceAll(part, standIn), text);
}

/** Their words, as they may stand in a letter. */
export function partsOf(fits: readonly FragmentFit[]): string[] {
  const parts = fits.flatMap(({ typed }) => [coreOf(typed), ...typed.split(/,\s*/).map(coreOf)]);
  return [...parts, ...parts.map((part) => part.replaceAll('ß', 'ss'))].filter(Boolean);
}
