import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oneLine } from '../../../lib/reminders/oneLine';
import { anyText } from './anyText';

describe('One line (H10)', () => {
  it.each([
    ['Anna\nWeber', 'Anna Weber'],
    ['  a \t\r\n b  ', 'a b'],
    ['a\u0000b\u001fc', 'a b c'],
    ['a\u2028b\u2029c', 'a b c'],
    ['ab\u202edcba', 'ab dcba'],
    ['Jürgen Ärger-Öz', 'Jürgen Ärger-Öz'],
    ['Renée 👩‍💼', 'Renée 👩‍💼'],
    ['\ud800 alone', 'alone'],
  ])('%j becomes %j', (text, line) => {
    expect(oneLine(text)).toBe(line);
  });

  it('cuts 10,000 characters to 80 with an ellipsis, and halves no character', () => {
    expect(oneLine('x'.repeat(10_000))).toBe(`${'x'.repeat(79)}…`);
    expect(oneLine(`${'x'.repeat(78)}😀😀😀`)).toBe(`${'x'.repeat(78)}…`);
  });

  it('is one well-formed line of at most 80 characters for any text', () => {
    fc.assert(
      fc.property(anyText(500), (text) => {
        const line = oneLine(text);
        expect(line.length).toBeLessThanOrEqual(80);
        expect(line).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
        expect(line.isWellFormed()).toBe(true);
      }),
    );
  });
});
