const SMILEY = /\s[:;]-?[)D(]$/u;
const MARKS = /^[\s.!,;:…?–—-]$/u;
/** The dot of a date or of a short form belongs to it: "ab 1.4.", "Grillen usw.". */
const OWN_DOT = /(?:(?<![\d.])\d{1,2}\.\d{1,2}|(?<!\p{L})(?:usw|etc|bzw|z\.\s?B|u\.\s?a))\.$/u;

/**
 * Without end punctuation and smileys, so that a frame can set its own. A question keeps one question mark.
 * A loop instead of one pattern: its time grows with the length alone, whatever was typed.
 */
export function withoutEnd(text: string): string {
  let end = text.length;
  let isQuestion = false;
  for (;;) {
    const last = text.charAt(end - 1);
    if (last === '.' && OWN_DOT.test(text.slice(Math.max(0, end - 9), end))) {
      return isQuestion ? `${text.slice(0, end)}?` : text.slice(0, end);
    }
    if (end > 0 && MARKS.test(last)) {
      isQuestion ||= last === '?';
      end--;
    } else if (end > 2 && SMILEY.test(text.slice(Math.max(0, end - 4), end))) {
      end -= 2;
    } else {
      return isQuestion ? `${text.slice(0, end)}?` : text.slice(0, end);
    }
  }
}

/** As a sentence of its own: ends with one mark. */
export function withEnd(text: string): string {
  return /[.?]$/.test(text) ? text : `${text}.`;
}
