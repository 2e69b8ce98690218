/**
 * The titles of a line one by one, each written as one word.
 *
 * @example splitTitles('Univ.-Prof.Dr. Dipl. Ing. (FH)') // ['Univ.-Prof.', 'Dr.', 'Dipl.-Ing.']
 */
export function splitTitles(line: string): string[] {
  return joinDegrees(line)
    .replace(/\([^()]*\)/g, ' ')
    .split(/[\s,;/]+/)
    .filter((part) => /\p{L}|\p{N}/u.test(part));
}

/** Writes as one word what is one degree, and apart what is two: `Dipl. Ing.`, `Prof.Dr.Weber`. */
export function joinDegrees(line: string): string {
  return line
    .replace(/(?<!\p{L})dipl(?:om)?\.?[\s-]*ing(?:enieur)?\.?(in|ⁱⁿ)?(?!\p{L})\.?/giu, (_, woman?: string) =>
      woman ? 'Dipl.-Ing.in ' : 'Dipl.-Ing. ',
    )
    .replace(/(?<!\p{L})(prof|d?dr|m?mag)\.(?!(?:in|a|ª|ᵃ|ⁱⁿ)(?!\p{L}))(?=\p{L})/giu, '$1. ');
}
