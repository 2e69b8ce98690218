import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../lib/phrases/detectLanguage';

describe('detectLanguage', () => {
  it.each([
    ['Ich erwarte Ihre Rückmeldung bis Freitag.', 'de'],
    ['vielen Dank für das angenehme Gespräch am Montag', 'de'],
    ['Sehr geehrte Frau Dr. Weber,', 'de'],
    ['I expect your answer by Friday.', 'en'],
    ['Thank you for the time you took on Monday', 'en'],
    ['Dear Ms Weber,', 'en'],
    ['Wir sprachen über the new team und den Start im Mai, ich freue mich', 'de'],
  ])('reads %j as %s whatever the hint', (text, language) => {
    expect(detectLanguage(text, 'de')).toBe(language);
    expect(detectLanguage(text, 'en')).toBe(language);
  });

  it.each(['', 'OK', '42', 'Projektleiterin', '👍'])('leaves %j to the hint', (text) => {
    expect(detectLanguage(text, 'de')).toBe('de');
    expect(detectLanguage(text, 'en')).toBe('en');
  });

  it('doubled text keeps its language, for any text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        expect(detectLanguage(`${text} ${text}`, 'de')).toBe(detectLanguage(text, 'de'));
      }),
    );
  });

  it('reads 50,000 characters in a moment, since only the beginning counts (P6)', () => {
    expect(detectLanguage(`Ich danke Ihnen. ${'the '.repeat(12_500)}`.slice(0, 50_000), 'de')).toBe('en');
    expect(detectLanguage('Ich danke Ihnen für das Gespräch. '.repeat(200) + 'the '.repeat(9_000), 'en')).toBe('de');
  });
});
