import { describe, expect, it } from 'vitest';
import { composeLetter } from '../../../lib/letters/composeLetter';
import type { Letter } from '../../../lib/letters/letter';
import { faultsOf } from './faultsOf';
import { requestWith } from './letter-request';

const REQUEST = requestWith({
  notes: { stayedWithMe: 'wie ruhig alle arbeiten', impressedMe: 'der Umgang mit Fehlern' },
});
const LETTER = composeLetter(REQUEST);

/** The letter with other words in its blocks, paragraphs and text. */
function changed(from: string | RegExp, to: string): Letter {
  const change = (text: string) => text.replace(from, to);
  return {
    ...LETTER,
    text: change(LETTER.text),
    paragraphs: LETTER.paragraphs.map(change),
    blocks: LETTER.blocks.map((block) => ({ ...block, text: change(block.text) })),
    fits: LETTER.fits.map((fit) => ({ ...fit, sentence: change(fit.sentence) })),
  };
}

describe('The rules that letters of any record are tried against', () => {
  it('find nothing in a good letter', () => {
    expect(faultsOf(REQUEST, LETTER)).toEqual([]);
  });

  it.each<[string, string | RegExp, string]>([
    ['a place left over', 'Stelle', '{when}'],
    ['another salutation', 'Sehr geehrte Frau Weber,', 'Liebe Petra,'],
    ['lost words of a note', 'ruhig alle', 'alle'],
    ['a blank too many', /(?<=\.) /, '  '],
    ['two marks', /\.$/m, '..'],
    ['an exclamation', /\.$/m, '!'],
    ['a missing comma', /, wie ruhig/, ' dass ruhig'],
    ['du in a letter with Sie', 'Stelle', 'Stelle mit dir'],
    ['pressure', /\.$/m, '. Ich brauche Ihre Antwort bis Freitag.'],
    ['a sentence without end', /(?<=\p{L})\. /u, ` ${'und noch ein Wort '.repeat(8)}. `],
    ['too many words', /\.$/m, `. ${'Das ist gut. '.repeat(40)}`],
    ['too few words', /\n\n[\s\S]*\n\n/, '\n\n'],
  ])('find %s', (_, from, to) => {
    expect(faultsOf(REQUEST, changed(from, to))).not.toEqual([]);
  });

  it('take the nouns of a note for its words, whatever their case', () => {
    const request = requestWith({ notes: { stayedWithMe: 'die übergabe am abend' } });
    const letter = composeLetter(request);
    expect(letter.fits[0]).toMatchObject({ typed: 'die übergabe am abend', how: 'fitted' });
    expect(letter.text).toContain('die Übergabe am Abend');
    expect(faultsOf(request, letter)).toEqual([]);
  });

  it('find ß in a letter to Switzerland, and a block that is not as it was switched', () => {
    const swiss = { ...REQUEST, contact: { ...REQUEST.contact, country: 'CH' as const } };
    expect(faultsOf(swiss, changed('Stelle', 'große Stelle')).join()).toContain('ß');
    expect(faultsOf({ ...REQUEST, without: ['wish'] }, LETTER).join()).toContain('wish');
  });
});
