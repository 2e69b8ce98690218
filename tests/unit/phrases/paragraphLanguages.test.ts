import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../lib/domain/application';
import { clearLanguage, paragraphLanguages } from '../../../lib/phrases/paragraphLanguages';

const GERMAN = 'Vielen Dank für das angenehme Gespräch am Montag und die Zeit, die Sie sich genommen haben.';
const ENGLISH = 'As agreed, here is my answer for your colleagues in London: I would be glad to lead the team.';

describe('The language of a paragraph', () => {
  it('is the one it clearly shows: English rules for an English paragraph in a German mail, and the other way round', () => {
    expect(paragraphLanguages(['Guten Tag,', GERMAN, ENGLISH, 'Viele Grüße'], 'de')).toEqual(['de', 'de', 'en', 'de']);
    expect(paragraphLanguages(['Hello,', ENGLISH, GERMAN, 'Best regards'], 'en')).toEqual(['en', 'en', 'de', 'en']);
  });

  it.each([
    ['few words', 'I hope you do.'],
    ['a title in the other language', 'Ihr Vortrag „The Art of the Deal“ hat mir viel gegeben.'],
    ['a list of names', 'Anna Weber, Kim Sommer, Lee Park, Maria Rossi, Jan Novak, Eva Lang'],
    ['nothing but numbers', '030 1234567 / 0170 7654321 / 10115 12 3 45'],
    ['nothing at all', ''],
    ['half of each', 'Ich danke Ihnen für the time that you took.'],
  ])('is that of the mail where it leaves a doubt: %s', (_, paragraph) => {
    expect(clearLanguage(paragraph)).not.toBe('en');
    expect(paragraphLanguages(['Guten Tag,', paragraph, GERMAN, GERMAN, GERMAN, GERMAN], 'de')[1]).toBe('de');
  });

  it.each([
    ['Sehr geehrte Frau Weber, sehr geehrter Herr Sommer, liebe Kolleginnen,', 'en', 0],
    ['Dear Ms Weber, dear Mr Sommer, and all of you at the office,', 'de', 0],
    ['With the very best regards from me to all of you', 'de', 4],
  ] as const)('is that of the mail in greeting and closing lines: %s', (line, mail, place) => {
    const body = mail === 'de' ? GERMAN : ENGLISH;
    const paragraphs = [body, body, body, body, body].with(place, line);
    expect(paragraphLanguages(paragraphs, mail)[place]).toBe(mail);
  });

  it('is found in a mail of one paragraph as well', () => {
    expect(paragraphLanguages([ENGLISH], 'de')).toEqual(['en']);
  });

  it('depends on nothing but the paragraph in the middle of a mail, and is the same at every call', () => {
    const paragraph = fc.array(fc.constantFrom(...`${GERMAN} ${ENGLISH} Anna`.split(' ')), { maxLength: 20 });
    fc.assert(
      fc.property(
        fc.array(paragraph.map((words) => words.join(' '))),
        fc.constantFrom<Language>('de', 'en'),
        (mail, language) => {
          const whole = ['Hallo', ...mail, 'x', 'y', 'z'];
          const languages = paragraphLanguages(whole, language);
          expect(languages).toHaveLength(whole.length);
          expect(languages.slice(1, -3)).toEqual(mail.map((each) => clearLanguage(each) ?? language));
          expect(paragraphLanguages(whole, language, clearLanguage)).toEqual(languages);
        },
      ),
    );
  });
});
