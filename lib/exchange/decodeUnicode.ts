const MARKS: readonly { bytes: readonly number[]; encoding: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];

/**
 * The text of a file in UTF-8 or UTF-16, with or without a byte order mark; `undefined` where it is neither. UTF-16 without a mark
 * shows by a zero beside its first sign, as JSON begins with one of ASCII.
 */
export function decodeUnicode(bytes: Uint8Array): string | undefined {
  const marked = MARKS.find((mark) => mark.bytes.every((byte, index) => bytes[index] === byte))?.encoding;
  try {
    return new TextDecoder(marked ?? guess(bytes), { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function guess(bytes: Uint8Array): string {
  if (bytes.length < 2) return 'utf-8';
  if (bytes[0] === 0 && bytes[1] !== 0) return 'utf-16be';
  return bytes[1] === 0 && bytes[0] !== 0 ? 'utf-16le' : 'utf-8';
}
