const LINE_BREAKS = /\r\n?|[\u2028\u2029\u0085\v\f]/g;
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g;
/** Bidi controls, invisible joiners of no use in a letter, and the byte order mark. */
const INVISIBLE = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\u00ad]/g;

/**
 * What a user typed, as harmless text for a mail: LF only, no control or bidi characters, no lone surrogates, single spaces.
 * Mark-up is not removed: it stays the text it is (H1).
 *
 * @example plainText('a\u202Eb \r\n c') // 'ab\nc'
 */
export function plainText(typed: string): string {
  return typed
    .toWellFormed()
    .replaceAll('\ufffd', '')
    .replace(LINE_BREAKS, '\n')
    .replace(CONTROLS, ' ')
    .replace(INVISIBLE, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ *\n */g, '\n')
    .trim();
}

/** The same on one line: names, companies, roles. */
export function oneLine(typed: string): string {
  return plainText(typed).replace(/\n+/g, ' ');
}
