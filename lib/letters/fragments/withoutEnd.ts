const END = /(?:[\s.!,;:…–—-]|\s[:;]-?[)D(])+$/u;
const QUESTION_END = /[\s?!.…]*\?[\s?!.…]*$/u;

/** Without end punctuation, so that a frame can set its own. A question keeps one question mark. */
export function withoutEnd(text: string): string {
  if (QUESTION_END.test(text)) return `${text.replace(QUESTION_END, '')}?`;
  return text.replace(END, '');
}

/** As a sentence of its own: ends with one mark. */
export function withEnd(text: string): string {
  return /[?]$/.test(text) ? text : `${text}.`;
}
