import { describe, expect, it } from 'vitest';
import { checkText } from '../../../lib/phrases/checkText';
import { checkLetter } from '../../../lib/phrases/hints/checkLetter';

const CHARACTERS = 50_000;
const PIECES = [
  'please do not hesitate ',
  'für eine baldige Antwort ',
  'a',
  '.',
  '.,;:!?-–—…()[]{}/',
  '“a" ',
  '„a"',
  '"please „do »not ',
  "'a ",
  'a@a.a://a:',
  '👩‍👩‍👧‍👦🏳️‍🌈',
  'e\u0301\u0302',
  'a\n',
  '\n',
  '> a\n',
  'On 3 May she wrote\n',
  'e-mail-',
];
/** Milliseconds. The bench measures the real bound of 20; this one only tells linear from quadratic, on any machine. */
const FAR_TOO_LONG = 1000;

describe('Text that no person writes (H9)', () => {
  it.each(PIECES)('is checked in no time: 50,000 characters of %j', (piece) => {
    const text = piece.repeat(Math.ceil(CHARACTERS / piece.length)).slice(0, CHARACTERS);
    for (const language of ['de', 'en'] as const) {
      checkText(piece, { language });
      const begun = performance.now();
      checkText(text, { language });
      checkLetter(text, { language });
      expect(performance.now() - begun).toBeLessThan(FAR_TOO_LONG);
    }
  });
});
