import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAboutInterview } from '../../../lib/inbox/isAboutInterview';
import { readAnswer } from '../../../lib/inbox/readAnswer';
import { readInvitation } from '../../../lib/inbox/readInvitation';
import { readShownDate } from '../../../lib/inbox/readShownDate';
import { GERMAN_ANSWERS } from '../../corpus/answers/de.data';
import { ENGLISH_ANSWERS } from '../../corpus/answers/en.data';
import { anySign } from '../anySign';
import { growthWith, LINEAR } from '../growthOf';

const received = '2026-11-26';
/** For a busy machine, in milliseconds. */
const PATIENCE = 30_000;
const HOSTILE = [
  'a ',
  'leider ',
  'nicht als keine andere besser mehr ',
  'wir möchten Sie zu einem weiteren Gespräch in der ',
  'unfortunately we not ',
  'we would like to you to the next for a ',
  '3.12. ',
  '1',
  ' ',
  '\n',
  '(',
  '-',
  'x-',
  '> ',
  'Am schrieb ',
  'von: x\n',
  'bis ende ',
  'Dr. ',
  'mit Aaa Bbb, Ccc Ddd',
  'Aa & GmbH ',
  'ä',
  '😀',
  '\ud800',
  'e\u0301',
];
const words = [...GERMAN_ANSWERS, ...ENGLISH_ANSWERS].flatMap(({ text }) => text.split(/(?<=\s)/));
/** Any order of the corpus's words, with anything in between. */
const text = fc
  .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...words) }, fc.string({ unit: anySign, maxLength: 6 })), {
    maxLength: 60,
  })
  .map((parts) => parts.join(''));

const isBoundary = (whole: string, at: number) =>
  !(/[\udc00-\udfff]/.test(whole.charAt(at)) && /[\ud800-\udbff]/.test(whole.charAt(at - 1)));

describe('Reading any text', () => {
  it(
    'gives the same again, and quotes that stand in the text, from one whole sign to another',
    () => {
      fc.assert(
        fc.property(text, (mail) => {
          const read = readAnswer({ subject: mail.slice(0, 40), text: mail }, { received });
          expect(readAnswer({ subject: mail.slice(0, 40), text: mail }, { received })).toEqual(read);
          for (const quote of [read.because, read.promisedBy?.quote, read.appointment?.quote]) {
            if (!quote) continue;
            expect(mail.slice(quote.start, quote.end)).toBe(quote.words);
            expect(quote.words).not.toBe('');
            expect(isBoundary(mail, quote.start) && isBoundary(mail, quote.end)).toBe(true);
          }
          expect(read.because === null).toBe(read.kind === 'other');
          expect(read.manner !== null).toBe(read.kind === 'rejection');
        }),
        { numRuns: 150 },
      );
    },
    PATIENCE,
  );

  it(
    'never throws',
    () => {
      fc.assert(
        fc.property(text, fc.string({ unit: anySign }), (mail, other) => {
          isAboutInterview({ subject: other, text: mail });
          readInvitation({ subject: other, text: mail, invitation: other }, { received });
          readShownDate(other, 'de', received);
          readShownDate(mail, other, received);
        }),
        { numRuns: 60 },
      );
    },
    PATIENCE,
  );

  it.each(HOSTILE)('takes time that grows with the mail alone, up to 50,000 characters of %j', (piece) => {
    const read = (mail: string) => readAnswer({ subject: mail, text: mail }, { received });
    expect(growthWith(piece, read)).toBeLessThan(LINEAR);
    expect(growthWith(piece, (mail) => isAboutInterview({ subject: mail, text: mail }))).toBeLessThan(LINEAR);
  });

  it.each([
    { language: 'de', mails: GERMAN_ANSWERS },
    { language: 'en', mails: ENGLISH_ANSWERS },
  ])(
    'takes time that grows with the mail alone, up to 50,000 characters of everyday mail in $language',
    ({ mails }) => {
      const everyday = mails.map((each) => each.text).join('\n\n');
      expect(growthWith(everyday, (mail) => readAnswer({ subject: '', text: mail }, { received }))).toBeLessThan(
        LINEAR,
      );
    },
  );
});
