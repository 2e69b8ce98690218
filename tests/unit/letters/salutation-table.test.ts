import { describe, expect, it } from 'vitest';
import type { Contact } from '../../../lib/domain/application';
import { closing } from '../../../lib/letters/closing';
import { continuesLowerCase } from '../../../lib/letters/continuesLowerCase';
import { letterLocale } from '../../../lib/letters/letterLocale';
import { salutation } from '../../../lib/letters/salutation';
import { type SalutationNeed, salutationNeeds } from '../../../lib/letters/salutationNeeds';
import { checkText } from '../../../lib/phrases/checkText';
import { checkLetter } from '../../../lib/phrases/hints/checkLetter';
import { closingRows, salutationRows } from './salutation-table';

const ROWS = salutationRows();
const NEEDS: Readonly<Record<SalutationNeed, string>> = {
  name: '— name',
  'form-of-address': '— form of address',
  'too-many': '— a letter each',
};

function greeted([contact, ...others]: readonly [Contact, ...Contact[]]): string {
  const need = salutationNeeds(contact, others);
  return salutation(contact, others) ?? (need ? NEEDS[need] : '');
}

describe('The published table of salutations (R9)', () => {
  it('holds at least 400 cases, in every custom and on both terms', () => {
    expect(ROWS.length).toBeGreaterThanOrEqual(400);
    const kinds = new Set(ROWS.map(({ people: [first] }) => `${letterLocale(first)} ${first.terms}`));
    expect([...kinds].sort()).toEqual(
      ['de-AT', 'de-CH', 'de-DE', 'en-GB', 'en-US'].flatMap((locale) => [`${locale} formal`, `${locale} informal`]),
    );
  });

  it('says each case once', () => {
    const sources = ROWS.map(({ source }) => source);
    expect(sources.filter((source, index) => sources.indexOf(source) !== index)).toEqual([]);
  });

  it('explains the custom under every heading', () => {
    expect(new Set(ROWS.map(({ heading }) => heading)).size).toBeGreaterThanOrEqual(12);
  });

  it('is what the letters say, row by row', () => {
    const wrong = ROWS.filter(({ people, expected }) => greeted(people) !== expected);
    expect(wrong.map(({ source, people }) => `${source} → ${greeted(people)}`)).toEqual([]);
  });

  it('goes on in small letters after the German and Austrian salutations alone', () => {
    const wrong = ROWS.filter(({ people: [first, ...others], expected }) => {
      const isLower = /^de-(?:DE|AT)$/.test(letterLocale(first)) && !expected.startsWith('—');
      return continuesLowerCase(first, others) !== isLower;
    });
    expect(wrong.map(({ source }) => source)).toEqual([]);
  });

  it('stands above and below a letter without a finding or hint of our own checker (R9, R14)', () => {
    // A greeting to somebody called Herr reads like one without a name.
    const greetings = ROWS.filter(
      ({ people: [first], expected }) => !expected.startsWith('—') && first.lastName !== 'Herr',
    );
    const found = greetings.flatMap(({ people: [first, ...others], expected }, index) => {
      const thanks =
        first.language === 'en' ? 'Thank you for' : `${continuesLowerCase(first, others) ? 'v' : 'V'}ielen Dank für`;
      const body = `${thanks} ${first.language === 'en' ? 'the conversation on Monday.' : 'das Gespräch am Montag.'}`;
      const text = `${expected}\n\n${body}\n\n${closing(first, `application-${index}`)}\nLena Hoffmann`;
      const { language, country } = first;
      return [...checkText(text, { language }), ...checkLetter(text, { language, country })].map((hit) => [text, hit]);
    });
    expect(found).toEqual([]);
  });

  it('lists the closings, the plain one first and each of them used', () => {
    const rows = closingRows();
    expect(rows).toHaveLength(10);
    for (const { contact, closings } of rows) {
      expect(closing(contact)).toBe(closings[0]);
      const varied = new Set(Array.from({ length: 60 }, (_, seed) => closing(contact, `application-${seed}`)));
      expect([...varied].sort()).toEqual([...closings].sort());
    }
  });
});
