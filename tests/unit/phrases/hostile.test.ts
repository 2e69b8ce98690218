import { describe, expect, it } from 'vitest';
import { checkText } from '../../../lib/phrases/checkText';
import { checkLetter } from '../../../lib/phrases/hints/checkLetter';
import { growthWith, LINEAR } from '../growthOf';

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
describe('Text that no person writes (H9)', () => {
  // How long that is on a machine that is free, the bench measures.
  it.each(PIECES)('is checked in time that grows with its length alone: 50,000 characters of %j', (piece) => {
    for (const language of ['de', 'en'] as const) {
      expect(growthWith(piece, (text) => checkText(text, { language }))).toBeLessThan(LINEAR);
      expect(growthWith(piece, (text) => checkLetter(text, { language }))).toBeLessThan(LINEAR);
    }
  });
});
