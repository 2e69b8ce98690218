const SMILEY = /\s[:;]-?[)D(]$/u;
const MARKS = /^[\s.!,;:…?–—-]$/u;

/**
 * Without end punctuation and smileys, so that a frame can set its own. A question keeps one question mark.
 * A loop instead of one pattern: its time grows with the length alone, whatever was typed.
 */
export function withoutEnd(text: string): string {
  let end = text.length;
  let isQuestion = false;
  for (;;) {
    const last = text.charAt(end - 1);
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
  return text.endsWith('?') ? text : `${text}.`;
}
