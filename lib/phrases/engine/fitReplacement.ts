const TAKEN = /\$([1-9])/g;

/**
 * A replacement as it stands in the text. Rules write it as in the middle of a sentence, with `$1` for words that the
 * pattern takes along; at the start of a sentence it takes the capital that the replaced words had there.
 * @example fitReplacement('could you tell me', 'Please tell me', true, () => '') // 'Could you tell me'
 */
export function fitReplacement(
  wording: string,
  replaced: string,
  opensSentence: boolean,
  taken: (n: number) => string,
): string {
  const filled = wording.includes('$') ? wording.replace(TAKEN, (_, n) => taken(Number(n))) : wording;
  const first = String.fromCodePoint(replaced.codePointAt(0) ?? 0x20);
  if (!opensSentence || first === first.toLowerCase()) return filled;
  const initial = String.fromCodePoint(filled.codePointAt(0) ?? 0x20);
  return initial.toUpperCase() + filled.slice(initial.length);
}
