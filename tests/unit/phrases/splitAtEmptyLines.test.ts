import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitAtEmptyLines } from '../../../lib/phrases/splitAtEmptyLines';

const texts = (text: string) => splitAtEmptyLines(text).map((each) => each.text);

describe('splitAtEmptyLines', () => {
  it.each([
    ['one\ntwo', ['one\ntwo']],
    ['one\n\ntwo', ['one', 'two']],
    ['one\n \t\n\n  two', ['one', '  two']],
    ['\n\none', ['', 'one']],
    ['', ['']],
  ])('parts %j', (text, parts) => {
    expect(texts(text)).toEqual(parts);
  });

  it('says where each part stands, and loses nothing but empty lines', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '\t') }), (text) => {
        let end = 0;
        for (const part of splitAtEmptyLines(text)) {
          expect(text.slice(end, part.start).trim()).toBe('');
          expect(text.slice(part.start, part.start + part.text.length)).toBe(part.text);
          expect(part.text).not.toMatch(/\S\s*\n\s*\n\s*\S/);
          end = part.start + part.text.length;
        }
        expect(end).toBe(text.length);
      }),
    );
  });
});
