import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText, type TextEncoding } from '../../../../lib/exchange/csv/decodeText';
import { runs } from '../../../runs';

const TEXT = 'Firma;Stelle\r\nMüller & Söhne;Köchin – „Küche“ €\r\n';

/** Bytes as programs write them. */
function encoded(text: string, encoding: TextEncoding, hasMark: boolean): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(hasMark ? `\ufeff${text}` : text);
  if (encoding === 'windows-1252') return Uint8Array.from(text, (sign) => CP1252[sign] ?? sign.charCodeAt(0));
  const whole = hasMark ? `\ufeff${text}` : text;
  const bytes = new Uint8Array(2 * whole.length);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < whole.length; index += 1)
    view.setUint16(2 * index, whole.charCodeAt(index), encoding === 'utf-16le');
  return bytes;
}
const CP1252: Readonly<Record<string, number>> = { '–': 0x96, '„': 0x84, '“': 0x93, '€': 0x80 };

describe('The letters of a file', () => {
  it.each([
    ['utf-8', false],
    ['utf-8', true],
    ['utf-16le', false],
    ['utf-16le', true],
    ['utf-16be', false],
    ['utf-16be', true],
    ['windows-1252', false],
  ] as const)('are told by its bytes: %s, mark %s (H5)', (encoding, hasMark) => {
    expect(decodeText(encoded(TEXT, encoding, hasMark))).toEqual({ text: TEXT, encoding });
  });

  it('are those that the user chooses, where one is chosen', () => {
    const read = decodeText(encoded(TEXT, 'windows-1252', false), 'utf-8');
    expect(read.encoding).toBe('utf-8');
    expect(read.text).toContain('M\ufffdller');
  });

  it('never throw, whatever the bytes are (H5)', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(typeof decodeText(bytes).text).toBe('string');
      }),
      { numRuns: runs(150, 500) },
    );
    expect(decodeText(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8' });
  });
});
