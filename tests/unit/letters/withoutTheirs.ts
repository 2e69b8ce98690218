import type { FragmentFit } from '../../../lib/letters/letter';
import { plainText } from '../../../lib/letters/plainText';

/** The words of a point as they stand in the letter: without bullet, end mark and the first letter, whose case may change. */
export function coreOf(typed: string): string {
  return plainText(typed)
    .replace(/^\P{L}?./u, '')
    .replace(/[\s.!,;:…?–—)(D-]+$/u, '');
}

/** A letter with `stand-in` for the user's words, whole points and the keywords of a list, in the sentences where they stand. */
export function withoutTheirs(text: string, fits: readonly FragmentFit[], standIn = 'Xxxx'): string {
  const sentences = [...new Set(fits.map(({ sentence }) => sentence))].filter(Boolean);
  return sentences.reduce((rest, sentence) => {
    const theirs = partsOf(fits.filter((fit) => fit.sentence === sentence));
    return rest.replaceAll(sentence, () =>
      theirs.reduce((left, part) => left.replace(patternOf(part, 'iu'), () => standIn), sentence),
    );
  }, text);
}

/** Their words, as they may stand in a letter, the longest first. */
export function partsOf(fits: readonly FragmentFit[]): string[] {
  const parts = fits.flatMap(({ typed }) => [coreOf(typed), ...typed.split(/,\s*/).map(coreOf)]);
  const all = [...parts, ...parts.map((part) => part.replaceAll('ß', 'ss'))].filter((part) => part.length > 2);
  return all.sort((one, other) => other.length - one.length);
}

/** The words of a part, whatever marks the letter has between them: it sets commas and capitals, and takes exclamation marks away. */
export function patternOf(part: string, flags = 'giu'): RegExp {
  const words = part
    .split(/\s+/)
    .map((word) => word.replace(/[!.,…]+$/u, '').replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
    .filter(Boolean);
  return new RegExp(words.length === 0 ? '(?!)' : words.join('[\\s!.,…]+'), flags);
}
