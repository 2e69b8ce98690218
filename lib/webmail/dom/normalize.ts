/** A letter as an editor takes it: line feeds only, plain spaces, nothing at the ends of lines. */
export function normalizeLetter(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\t\u00a0]/g, ' ')
    .replace(/ +$/gm, '')
    .replace(/^\n+|\n+$/g, '');
}

/** Text for comparing: editors turn spaces into non-breaking ones and back as they see fit. */
export function withPlainSpaces(text: string): string {
  return text.replace(/\u00a0/g, ' ').replace(/ +$/gm, '');
}
