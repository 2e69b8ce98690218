/** NUL and other controls (not tab and line feed), and the marks that turn the direction of writing. */
const UNWANTED = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const LONE_SURROGATES = /\p{Surrogate}/gu;
const LINE_ENDS = /\r\n|[\r\u0085\u2028\u2029]/g;

/**
 * The text as it is kept: without NUL, control and bidi marks, or halves of characters (H1), trimmed. On one line, any run
 * of white space becomes one space; otherwise line ends become LF.
 *
 * @example cleanText('  Anna\u0000 \n Weber ', 'one-line') // 'Anna Weber'
 */
export function cleanText(text: string, form: 'one-line' | 'lines'): string {
  const clean = text.replace(LINE_ENDS, '\n').replace(UNWANTED, '').replace(LONE_SURROGATES, '');
  return (form === 'lines' ? clean : clean.replace(/\s+/g, ' ')).trim();
}
