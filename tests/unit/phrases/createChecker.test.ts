import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkText } from '../../../lib/phrases/checkText';
import { createChecker } from '../../../lib/phrases/createChecker';

const MAIL = [
  'Dear Sir or Madam,',
  'I hope this email finds you well.',
  'The talk about releases stayed with me.',
  'I need your decision by Friday.',
  'Best regards',
  'Anna',
];

describe('createChecker', () => {
  it('scans each paragraph once, and after an edit only the edited one', () => {
    const checker = createChecker('en');
    expect(checker.check(MAIL).map((found) => found.length)).toEqual([1, 1, 0, 1, 0, 0]);
    expect(checker.scanned).toBe(6);
    checker.check(MAIL);
    expect(checker.scanned).toBe(6);
    const edited = MAIL.with(2, 'The talk about releases stayed with me, ASAP.');
    checker.check(edited);
    expect(checker.scanned).toBe(7);
  });

  it('scans again where a paragraph moves into or out of the greeting', () => {
    const checker = createChecker('en');
    const late = ['One.', 'Two.', 'Three.', 'Hi there,', 'Five.', 'Six.', 'Seven.', 'Eight.'];
    expect(checker.check(late)[3]).toEqual([]);
    expect(checker.check(late.slice(1))[2]).toHaveLength(1);
  });

  it('forgets paragraphs that are gone, so that memory stays as small as the mail', () => {
    const checker = createChecker('en');
    checker.check(['A first line.']);
    checker.check(['Another line.']);
    checker.check(['A first line.']);
    expect(checker.scanned).toBe(3);
  });

  it('leaves alone quoted mail that spans paragraphs', () => {
    const quoted = ['Thanks.', 'On 3 Nov 2026 Anna wrote:', 'I need your decision by Friday.'];
    expect(createChecker('en').check(quoted)).toEqual([[], [], []]);
  });

  it('finds what checkText finds in the same paragraphs with empty lines between them, whatever is edited', () => {
    const paragraph = fc.oneof(
      fc.constantFrom(
        ...MAIL,
        '',
        '> quoted',
        '-- ',
        'On 3 Nov 2026 Anna wrote:',
        'I need your\ndecision by Friday.',
        '\n',
      ),
      fc.string({ unit: 'grapheme', maxLength: 30 }),
    );
    fc.assert(
      fc.property(fc.array(fc.array(paragraph, { maxLength: 8 }), { maxLength: 5 }), (states) => {
        const checker = createChecker('en');
        for (const paragraphs of states) {
          let offset = 0;
          const found = checker.check(paragraphs).flatMap((findings, n) => {
            const at = offset;
            offset += (paragraphs[n]?.length ?? 0) + 2;
            return findings.map((finding) => ({ ...finding, start: finding.start + at, end: finding.end + at }));
          });
          expect(found).toEqual(checkText(paragraphs.join('\n\n'), { language: 'en' }));
        }
      }),
    );
  });
});
