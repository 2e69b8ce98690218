import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeLetter } from '../../../lib/letters/composeLetter';
import { ALIKE, likeness, sketchOf } from '../../../lib/letters/sketch';
import { runs } from '../../runs';
import { growthOf, LINEAR } from '../growthOf';
import { requestWith } from './letter-request';

const LETTER = `Sehr geehrte Frau Weber,

haben Sie vielen Dank für das Gespräch am Dienstag, 3. März, und dafür, dass Sie sich so viel Zeit genommen haben. Besonders geblieben ist mir, wie Ihr Lager im Winter geplant wird: mit Reserven an drei Orten und einem Plan für jede Woche. Bei der Nordwind Logistik GmbH möchte ich lernen, so vorausschauend zu arbeiten.

Gern habe ich gehört, dass neue Kolleginnen eine feste Ansprechpartnerin bekommen. Offen ist für mich noch, wie groß das Team im Herbst sein wird. Über eine Einladung zu einem zweiten Gespräch würde ich mich freuen.

Mit freundlichen Grüßen
Mira Vogt`;

const OTHER_HALF = `Die Führung durch die Werkstatt war für mich der schönste Teil des Vormittags. Ich mag es, wenn man sieht, woran gearbeitet wird, und wenn Fehler an der Wand hängen statt in einer Schublade. Falls Sie noch Unterlagen brauchen, rufen Sie mich bitte einfach an.`;

const LETTERS = runs(120, 300);
const like = (one: string, other: string) => likeness(sketchOf(one), sketchOf(other));

describe('The likeness of two letters', () => {
  it('is whole for the same letter, whatever greeting, closing, signature, figures and blanks are', () => {
    const other = LETTER.replace('Sehr geehrte Frau Weber', 'Guten Tag Herr Dr. Brandt')
      .replace(/Mit freundlichen[\s\S]*/, 'Viele Grüße\nM. Vogt\nMusterweg 1')
      .replace('3. März', '14. März')
      .replaceAll(' und ', '  und\n');
    expect(like(LETTER, other)).toBeGreaterThan(0.99);
  });

  it('stays near whole when day and company are swapped', () => {
    const other = LETTER.replace('Dienstag', 'Freitag').replace('Nordwind Logistik GmbH', 'Pixelwerk AG');
    expect(like(LETTER, other)).toBeGreaterThan(0.85);
  });

  it('is about a half when half of the letter is new', () => {
    const [greeting = '', first = ''] = LETTER.split('\n\n');
    const other = [greeting, first, OTHER_HALF, 'Mit freundlichen Grüßen\nMira Vogt'].join('\n\n');
    expect(like(other, LETTER)).toBeGreaterThan(0.4);
    expect(like(other, LETTER)).toBeLessThan(0.65);
  });

  /** Of so many letters of a hundred words how much is estimated to stand in one of which this share is kept, the rest new in one piece. */
  const estimates = (kept: number) =>
    Array.from({ length: LETTERS }, (_, n) => {
      const word = (of: string, at: number) =>
        [...`${n}:${at}`].map((sign) => 'abcdefghij'[Number(sign)] ?? of).join('');
      const old = Array.from({ length: 100 }, (__, at) => word('y', at));
      return like(old.map((each, at) => (at < 100 * kept ? each : word('z', at))).join(' '), old.join(' '));
    });
  const told = (kept: number) => estimates(kept).filter((each) => each > ALIKE).length / LETTERS;

  it('tells a letter of which a reader would say that seven parts in ten are the same, and hardly one with half of it', () => {
    expect(told(0.8)).toBe(1);
    expect(told(0.7)).toBeGreaterThan(0.95);
    expect(told(0.5)).toBeLessThan(0.07);
    expect(told(0.4)).toBeLessThan(0.01);
  });

  it('is estimated with a standard deviation of 0.05 near where it is told', () => {
    const shares = estimates(0.62);
    const mean = shares.reduce((sum, each) => sum + each, 0) / shares.length;
    const deviation = Math.sqrt(shares.reduce((sum, each) => sum + (each - mean) ** 2, 0) / shares.length);
    expect(Math.abs(mean - 61 / 99)).toBeLessThan(0.01);
    expect(deviation).toBeGreaterThan(0.04);
    expect(deviation).toBeLessThan(0.06);
  });

  it('is next to nothing for two letters that share only their politeness', () => {
    const other = `Guten Tag Herr Lang,\n\n${OTHER_HALF} Vielen Dank für das Gespräch am Montag. Über eine Nachricht von Ihnen würde ich mich freuen.\n\nViele Grüße\nMira`;
    expect(like(LETTER, other)).toBeLessThan(0.25);
  });

  it('is little for two of our own letters from other notes', () => {
    const one = { stayedWithMe: 'wie Ihr Team neue Kolleginnen begleitet', openQuestions: 'Wie groß ist das Team?' };
    const two = {
      stayedWithMe: 'die offene Fehlerkultur',
      impressedMe: 'kurze Wege',
      openQuestions: 'Wann geht es los?',
    };
    const pairs = Array.from({ length: 30 }, (_, n) => {
      const [a, b] = [requestWith({ notes: one, seed: `a${n}` }), requestWith({ notes: two, seed: `b${n}` })].map(
        (request) => composeLetter(request),
      );
      return like(a?.text ?? '', b?.text ?? '');
    });
    expect(pairs.toSorted((a, b) => a - b)[15]).toBeLessThan(0.3);
    expect(pairs.filter((each) => each > ALIKE).length).toBeLessThan(2);
  });

  it('is nothing where there is too little to tell: two lines of agreement are alike everywhere', () => {
    const short =
      'Guten Tag Frau Weber,\n\nder Termin am Freitag um zehn passt mir gut, vielen Dank.\n\nViele Grüße\nMira';
    expect(like(short, short)).toBe(0);
    expect(like('', LETTER)).toBe(0);
    expect(sketchOf(short)).toEqual([]);
  });

  it('is nothing beside a letter more than twice as long, which the estimate says nothing about', () => {
    const long = `${LETTER.split('\n\n').slice(1, 3).join(' ')} ${OTHER_HALF} ${OTHER_HALF.split(' ').toReversed().join(' ')}`;
    const short = LETTER.split('\n\n')[1] ?? '';
    expect(like(short, long)).toBe(0);
    expect(like(long, short)).toBe(0);
  });

  it('is nothing for what is no sketch', () => {
    expect(likeness([3, 5, 8], [3, 5, 8])).toBe(0);
    expect(likeness(Array(600).fill(7), sketchOf(LETTER))).toBe(0);
  });
});

describe('A sketch', () => {
  it('is nine unsigned numbers of 32 bits, or none for a short text, the same for the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 2000 }), fc.boolean(), (start, isLong) => {
        const text = isLong ? `${start} ${LETTER}` : start;
        const sketch = sketchOf(text);
        expect(sketch).toEqual(sketchOf(text));
        expect([0, 9]).toContain(sketch.length);
        for (const number of sketch) expect(Number.isInteger(number) && number >= 0 && number < 2 ** 32).toBe(true);
      }),
      { numRuns: runs(60, 200) },
    );
  });

  it('grows with the text and no faster', () => {
    const words = (size: number, salt: number) => `${salt} ${'mit '.repeat(size)}\n${'-'.repeat(size)}`;
    expect(growthOf(100_000, words, sketchOf)).toBeLessThan(LINEAR);
  });
});
