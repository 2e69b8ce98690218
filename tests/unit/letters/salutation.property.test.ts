import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contact } from '../../../lib/domain/application';
import { letterLocale } from '../../../lib/letters/letterLocale';
import { nameParts } from '../../../lib/letters/names/nameParts';
import { MOST_ADDRESSEES } from '../../../lib/letters/readers';
import { salutation } from '../../../lib/letters/salutation';
import { salutationNeeds } from '../../../lib/letters/salutationNeeds';
import { swissSpelling } from '../../../lib/letters/swissSpelling';
import { runs } from '../../runs';
import { anySign } from '../anySign';

/** SALUTATION_RUNS sets how many; a longer check takes many more. */
const RUNS = { numRuns: Number(process.env.SALUTATION_RUNS ?? runs(300, 2_000)) };

const words = fc.constantFrom(
  ..."Anna|Jan|Kim|Müller|von der Heide|de la|O’Brien|d'Arcy|al-|bin|Mac|Graf|Gräfin von|Freiherr von|zu|Frau|Herr|Mr|Mx|Sir".split(
    '|',
  ),
  ...'Dr.|Prof.|Dipl.-Ing.|DI|Mag.|Mag.a|Ing.|MSc|PhD|Jr.|(HR)|N. N.|[Name]|unknown|J.|-|,|;|:|.|!|...|"|:)|@|🌻|👩🏽‍💻|🇩🇪|محمد|כהן|李|Groß|WEBER|weber'.split(
    '|',
  ),
  ...['', ' ', '\n', '\r\n', '\u0000', '\u202e', '\u200b', '\u200d', '\ufeff', '\ud800', '\u0308', '  '],
);
const anyText = fc.oneof(
  fc.array(words, { maxLength: 5 }).map((parts) => parts.join(' ')),
  fc.array(words, { maxLength: 4 }).map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.string({ unit: anySign, maxLength: 20 }),
);
const contact: fc.Arbitrary<Contact> = fc.record({
  id: fc.uuid(),
  formOfAddress: fc.constantFrom('ms', 'mr', 'neutral'),
  title: anyText,
  firstName: anyText,
  lastName: anyText,
  email: fc.constant(''),
  phone: fc.constant(''),
  terms: fc.constantFrom('formal', 'informal'),
  language: fc.constantFrom('de', 'en'),
  country: fc.constantFrom('DE', 'AT', 'CH', 'GB', 'US'),
});
const group = fc.uniqueArray(contact, { minLength: 1, maxLength: 5, selector: ({ id }) => id });

const ENDS = { 'de-DE': /,$/, 'de-AT': /,$/, 'de-CH': /[^,:]$/, 'en-GB': /,$/, 'en-US': /[,:]$/ };

describe('A salutation for anything that people type (R9)', () => {
  it('is one clean line with the punctuation of its custom, or says what it needs', () => {
    fc.assert(
      fc.property(group, ([first, ...others]) => {
        if (!first) return;
        const line = salutation(first, others);
        expect(line === undefined).toBe(salutationNeeds(first, others) !== undefined);
        if (line === undefined) return;
        expect(line).not.toMatch(/[\r\n\t\u0000-\u001f]| {2}|^ | $|undefined|null/);
        expect(line).not.toMatch(/[,;:!?][,;:!?.]|\.\.| [,;:.!?](?!\S)|Damen und Herren|Sir or Madam/);
        expect(line).toMatch(ENDS[letterLocale(first)]);
        expect(line).toMatch(/^(?:Sehr geehrter? |Lieber? |Hallo |Guten Tag |Dear )\S/);
        expect(line.isWellFormed()).toBe(true);
      }),
      RUNS,
    );
  });

  it('names everybody by last or first name', () => {
    fc.assert(
      fc.property(group, ([first, ...others]) => {
        if (!first) return;
        const line = salutation(first, others);
        if (line === undefined) return;
        for (const each of [first, ...others]) {
          const own = nameParts({ ...each, language: first.language, country: first.country });
          expect([own.last, own.first].some((name) => name !== '' && line.includes(name))).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('does not depend on the order of the readers, but for those who are equal', () => {
    const distinct = fc.tuple(
      contact.map((each) => ({ ...each, formOfAddress: 'ms' as const, title: 'Prof.' })),
      contact.map((each) => ({ ...each, formOfAddress: 'mr' as const, title: 'Prof.' })),
      contact.map((each) => ({ ...each, formOfAddress: 'mr' as const, title: '' })),
    );
    fc.assert(
      fc.property(
        distinct,
        fc.constantFrom<'de' | 'en'>('de', 'en'),
        fc.constantFrom<'DE' | 'US'>('DE', 'US'),
        (people, language, country) => {
          const clean = people.map((each) => ({
            ...each,
            language,
            country,
            firstName: 'Kim',
            lastName: `Name${each.id}`,
            terms: 'formal' as const,
          }));
          const lines = [
            [0, 1, 2],
            [2, 1, 0],
            [1, 0, 2],
            [1, 2, 0],
          ].map(([a = 0, b = 0, c = 0]) => {
            const [first, second, third] = [clean[a], clean[b], clean[c]];
            return first && second && third && salutation(first, [second, third]);
          });
          expect(new Set(lines).size).toBe(1);
          expect(lines[0]).toBeDefined();
        },
      ),
      { numRuns: 200 },
    );
  });

  it(`has none for more than ${MOST_ADDRESSEES}`, () => {
    fc.assert(
      fc.property(group, ([first, ...others]) => {
        if (!first || others.length < MOST_ADDRESSEES) return;
        expect(salutation(first, others)).toBeUndefined();
        expect(salutationNeeds(first, others)).toBe('too-many');
      }),
      { numRuns: 200 },
    );
  });

  it('keeps no ß in Swiss spelling outside names, and changes nothing else', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(swissSpelling(`${text} Straße`, [])).toBe(`${text} Strasse`.replaceAll('ß', 'ss').replaceAll('ẞ', 'SS'));
        expect(swissSpelling(text, [text])).toBe(text);
      }),
      { numRuns: 500 },
    );
  });
});
