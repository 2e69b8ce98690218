import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quickReader } from '../../../lib/quick-line/quickReader';
import { anySign } from '../anySign';
import { ENGLISH } from './english.data';
import { GERMAN } from './german.data';

const NOW = Date.UTC(2026, 10, 24, 14, 20);
const read = quickReader({
  jobs: [{ company: 'Nord Feinkost GmbH', role: 'Einkäuferin' }],
  people: [{ company: 'Nord Feinkost GmbH', name: 'Frau Dr. Anna Weber' }],
});
const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** Words with a meaning in any of the lines that people type, and words with none. */
const MEANT = [...new Set([...GERMAN, ...ENGLISH].flatMap(({ line }) => line.split(/[\s,;|]+/)))];
const UNKNOWN = fc.stringMatching(/^[A-Za-zäöüßé]{1,3}x[a-zäöü]{2,6}x$/);
const mark = fc.constantFrom(', ', '; ', ' ', ' ', ' / ', ' - ', ' | ', ': ', ' – ', '/', '\n');
const lineOf = (word: fc.Arbitrary<string>) =>
  fc.array(fc.tuple(word, mark), { maxLength: 9 }).map((pairs) => pairs.flat().join(''));

const textOf = (line: string, language: 'de' | 'en') => {
  const { company, role, interviewer, note } = read(line, { now: NOW, zone: 'Europe/Berlin', language, country: 'DE' });
  return wordsOf([company, role, interviewer, note].join(' ').toLowerCase());
};
const languages = fc.constantFrom('de' as const, 'en' as const);

describe('What a line says is never dropped', () => {
  it('keeps each word that means no day, hour or kind in a field or the note, among any others', () => {
    fc.assert(
      fc.property(lineOf(fc.oneof(UNKNOWN, fc.constantFrom(...MEANT))), languages, (line, language) => {
        const kept = textOf(line, language);
        const unknown = wordsOf(line.toLowerCase()).filter((word) => /x\p{L}+x$/u.test(word));
        expect(unknown.filter((word) => !kept.includes(word))).toEqual([]);
      }),
      { numRuns: 120 },
    );
  });

  it('keeps every other word as well, but for days, hours, kinds and the words that only bring in a name', () => {
    const plain = MEANT.filter((word) => /^\p{Lu}\p{L}{3,}$/u.test(word)).filter(
      (word) => read(word, { now: NOW, zone: 'Europe/Berlin', language: 'de', country: 'DE' }).date === '',
    );
    const understood =
      /^(?:gespräch|vorstellungsgespräch|interview|meeting|telefonat|video|teams|zoom|phone|call|probearbeiten|assessment|center|last|woche|nov|uhr)$/;
    fc.assert(
      fc.property(lineOf(fc.constantFrom(...plain)), languages, (line, language) => {
        const kept = textOf(line, language);
        const words = wordsOf(line.toLowerCase()).filter((word) => !understood.test(word));
        expect(words.filter((word) => !kept.includes(word))).toEqual([]);
      }),
      { numRuns: 120 },
    );
  });

  it('reads any text at all without an error, and keeps what lies behind the longest line that is read', () => {
    fc.assert(
      fc.property(fc.string({ unit: anySign, maxLength: 120 }), languages, (line, language) => {
        expect(() => textOf(line, language)).not.toThrow();
      }),
      { numRuns: 60 },
    );
    const long = `${'Acme, '.repeat(60)}zuletzt`;
    expect(textOf(long, 'de')).toContain('zuletzt');
  });
});
