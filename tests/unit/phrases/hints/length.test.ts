import { describe, expect, it } from 'vitest';
import { DE, EN, hintOf, kindsOf, manyWords, wordsOf } from './hintsOf';

const THIRTY = `${Array.from({ length: 30 }, () => 'so').join(' ')}`;

describe('The length of a letter (R5)', () => {
  it('may be 150 words, as the checklist says', () => {
    expect(kindsOf(manyWords(150), EN)).toEqual([]);
    expect(hintOf('long_letter', manyWords(151), EN)).toMatchObject({ severity: 'mild', count: 151 });
  });

  it('is a clear matter at more than twice that, if it is a follow-up', () => {
    expect(hintOf('long_letter', manyWords(301), { ...EN, step: 'thank-you' })?.severity).toBe('clear');
    expect(hintOf('long_letter', manyWords(301), EN)?.severity).toBe('mild');
  });

  it('is that of the writer’s own text: no quoted mail, no signature', () => {
    const own = 'Dear Ms Weber,\n\nThank you for the conversation.\n\nKind regards\nTom Clarke';
    expect(kindsOf(`${own}\n\n-- \n${manyWords(200)}`, EN)).toEqual([]);
    expect(kindsOf(`${own}\n\nOn 12 Nov 2026, Petra Weber wrote:\n> ${manyWords(200)}`, EN)).toEqual([]);
    expect(kindsOf(`${own}\n\nAm 12.11.2026 schrieb Petra Weber:\n${manyWords(200)}`, DE)).toEqual([]);
  });
});

describe('The length of a sentence (R14)', () => {
  it('may be 30 words', () => {
    expect(kindsOf(`${THIRTY}.`, DE)).toEqual([]);
    expect(hintOf('long_sentence', `${THIRTY} so.`, DE)).toMatchObject({ severity: 'mild', count: 31 });
  });

  it('points at the longest one, its full stop included', () => {
    const text = `Danke. ${THIRTY} lang.\n\n${THIRTY} noch länger! Bis bald.`;
    expect(wordsOf('long_sentence', text, DE)).toBe(`${THIRTY} noch länger!`);
  });

  it.each([
    [
      'an abbreviation or an ordinal number',
      'Ich bin z. B. am 12. November um ca. 10 Uhr bei Dr. Weber und Prof. Groß',
      'de',
    ],
    ['a short title', 'I spoke to Mr. Clarke, Ms. Webb and Dr. Ito at approx. ten on the third', 'en'],
  ] as const)('does not end at %s', (_, text, language) => {
    const padding = Array.from({ length: 20 }, () => 'und').join(' ');
    expect(wordsOf('long_sentence', `${text} ${padding}.`, { language })).toBe(`${text} ${padding}.`);
  });

  it.each([
    [
      'the items of a list',
      `Meine Fragen:\n- ${manyWords(9)}\n- ${manyWords(9)}\n- ${manyWords(9)}\n- ${manyWords(9)}`,
    ],
    ['lines that the writer broke', `${manyWords(9)}\nLebenslauf\nZeugnisse\nArbeitsproben\n${THIRTY}`],
    ['what stands below the closing', `Danke.\n\nViele Grüße\nLena Hoffmann\n${THIRTY} ${THIRTY}`],
    [
      'an address, which is one word',
      `Die Seite ist https://example.com/a/b-c/d/e/f?g=h&i=j ${manyWords(9)} ${THIRTY.slice(0, 48)}`,
    ],
  ])('counts not %s', (_, text) => {
    expect(wordsOf('long_sentence', text, DE)).toBeUndefined();
  });

  it('goes on over the lines of a wrapped mail', () => {
    const line = 'und so geht es weiter mit dem Satz und mit noch mehr';
    const text = `${line}\n${line}\n${line}\n${line}.`;
    expect(hintOf('long_sentence', text, DE)?.count).toBeGreaterThan(40);
  });
});
