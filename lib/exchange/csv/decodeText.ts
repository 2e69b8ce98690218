/** The ways of writing a text file that people meet; `windows-1252` is what older Excel writes in Western Europe. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
export const TEXT_ENCODINGS: readonly TextEncoding[] = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'];

export interface DecodedText {
  /** Without a byte order mark. */
  text: string;
  encoding: TextEncoding;
}

const SAMPLE = 4_096;

/**
 * The text of a file: by its byte order mark, else by the zero bytes that Latin letters have in UTF-16, else UTF-8 where that fits, else
 * Windows-1252, in which every byte means something.
 *
 * @param chosen what the user says it is; a wrong choice shows in the preview and harms nothing.
 * @example decodeText(new TextEncoder().encode('Müller')).encoding // 'utf-8'
 */
export function decodeText(bytes: Uint8Array, chosen?: TextEncoding): DecodedText {
  const encoding = chosen ?? markedEncoding(bytes) ?? encodingByZeros(bytes);
  if (encoding) return { text: new TextDecoder(encoding).decode(bytes), encoding };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' };
  }
}

function markedEncoding([first, second, third]: Uint8Array): TextEncoding | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** In UTF-16 every other byte of most letters is zero; in the other encodings hardly any is. */
function encodingByZeros(bytes: Uint8Array): TextEncoding | undefined {
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const enough = sample.length / 8;
  if (odd > enough && odd > 4 * even) return 'utf-16le';
  return even > enough && even > 4 * odd ? 'utf-16be' : undefined;
}
