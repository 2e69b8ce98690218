/**
 * A replacement as it stands in the text. Rules write it as in the middle of a sentence; at the start of one it takes the
 * capital that the replaced words had there.
 * @example fitReplacement('could you tell me', 'Please tell me', true) // 'Could you tell me'
 */
export function fitReplacement(wording: string, replaced: string, opensSentence: boolean): string {
  const first = String.fromCodePoint(replaced.codePointAt(0) ?? 0x20);
  if (!opensSentence || first === first.toLowerCase()) return wording;
  const initial = String.fromCodePoint(wording.codePointAt(0) ?? 0x20);
  return initial.toUpperCase() + wording.slice(initial.length);
}
