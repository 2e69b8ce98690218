/** What can be said only to somebody one has spoken with: "we", "our", and what the two told each other. Read in templates. */
const WE =
  /(?<!\p{L})(?:wir|uns|unser\p{L}*|Gespräch geführt|Gespräch mit \[|mir\b.{0,40}(?:vorgestellt|gezeigt|erzählt)|we|us|our|you interviewed|(?:told|getting to know|get to know) you|heard me|talk(?:ed|ing)? (?:to|with) you|you (?:told|showed) me)(?!\p{L})/iu;

/**
 * Whether a variant says that writer and reader were in the interview together.
 *
 * @example saysWe('wir haben{when} über die Stelle{role} gesprochen.') // true
 */
export function saysWe(variant: string): boolean {
  return WE.test(variant);
}
