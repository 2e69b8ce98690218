import { describe, expect, it } from 'vitest';
import { composeLetter } from '../../../lib/letters/composeLetter';
import { LETTER_KINDS } from '../../../lib/letters/letter';
import { letterLocale } from '../../../lib/letters/letterLocale';
import { checkLetter } from '../../../lib/phrases/hints/checkLetter';
import { RECORDS } from '../../../scripts/letters/gallery.data';
import { renderGallery, requestOf } from '../../../scripts/letters/renderGallery';
import { read } from '../../laws/source-files';
import { faultsOf } from './faultsOf';

/** Read docs/LETTERS.md aloud: a letter belongs there only if one would sign it. */
describe('The gallery of letters (R4–R13, R19, R22, R26)', () => {
  it('is written down for readers: docs/LETTERS.md is theirs', () => {
    expect(read('docs/LETTERS.md') === renderGallery(), 'docs/LETTERS.md is out of date. Run: npm run letters').toBe(
      true,
    );
  });

  it('shows every kind in every country on both terms', () => {
    const shown = RECORDS.map(
      ({ kind, country, language, terms }) => `${kind} ${letterLocale({ country, language })} ${terms}`,
    );
    expect(shown).toHaveLength(60);
    expect(new Set(shown).size).toBe(LETTER_KINDS.length * 5 * 2);
  });

  it('holds no letter with a fault, and none with a hint of our own but on what its writer typed', () => {
    const found = RECORDS.map(requestOf).flatMap((request) => {
      const letter = composeLetter(request);
      const { language, country } = request.contact;
      const hints = checkLetter(letter.text, { language, country }).filter(
        ({ kind }) => kind !== 'capitals' && kind !== 'mixed_address',
      );
      return [...faultsOf(request, letter), ...hints.map(({ kind }) => `${kind}: ${letter.text}`)];
    });
    expect(found).toEqual([]);
  });
});
