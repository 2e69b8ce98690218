import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeLetter } from '../../../lib/letters/composeLetter';
import { likeness, sketchOf } from '../../../lib/letters/sketch';
import { requestWith } from './letter-request';

const LETTER = `Sehr geehrte Frau Weber,

haben Sie vielen Dank für das Gespräch am Dienstag, 3. März, und dafür, dass Sie sich so viel Zeit genommen haben. Besonders geblieben ist mir, wie Ihr Lager im Winter geplant wird: mit Reserven an drei Orten und einem Plan für jede Woche. Bei der Nordwind Logistik GmbH möchte ich lernen, so vorausschauend zu arbeiten.

Gern habe ich gehört, dass neue Kolleginnen eine feste Ansprechpartnerin bekommen. Offen ist für mich noch, wie groß das Team im Herbst sein wird. Über eine Einladung zu einem zweiten Gespräch würde ich mich freuen.

Mit freundlichen Grüßen
Mira Vogt`;

const OTHER_HALF = `Die Führung durch die Werkstatt war für mich der schönste Teil des Vormittags. Ich mag es, wenn man sieht, woran gearbeitet wird, und wenn Fehler an der Wand hängen statt in einer Schublade. Falls Sie noch Unterlagen brauchen, rufen Sie mich bitte einfach an.`;

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

  it('is more than 0.7 when a quarter is new, and less when two fifths are', () => {
    const words = LETTER.split('\n\n').slice(1, 3).join(' ').split(' ');
    const fresh = OTHER_HALF.split(' ');
    const mixed = (share: number) =>
      [...words.slice(Math.round(words.length * share)), ...fresh.slice(0, Math.round(words.length * share))].join(' ');
    expect(like(mixed(0.25), LETTER)).toBeGreaterThan(0.7);
    expect(like(mixed(0.4), LETTER)).toBeLessThan(0.7);
  });

  it('is next to nothing for two letters that share only their politeness', () => {
    const other = `Guten Tag Herr Lang,\n\n${OTHER_HALF} Vielen Dank für das Gespräch am Montag. Über eine Nachricht von Ihnen würde ich mich freuen.\n\nViele Grüße\nMira`;
    expect(like(LETTER, other)).toBeLessThan(0.15);
  });

  it('is less than a half for two of our own letters from other notes', () => {
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
    expect(Math.max(...pairs)).toBeLessThan(0.7);
  });

  it('is nothing where there is too little to tell: two lines of agreement are alike everywhere', () => {
    const short =
      'Guten Tag Frau Weber,\n\nder Termin am Freitag um zehn passt mir gut, vielen Dank.\n\nViele Grüße\nMira';
    expect(like(short, short)).toBe(0);
    expect(like('', LETTER)).toBe(0);
  });

  it('can still be told for letters longer than a sketch holds', () => {
    const long = Array.from(
      { length: 3000 },
      (_, n) =>
        `wort${'abcdefghij'[n % 10]}${'klmnopqrst'[(n * 7) % 10]}${String.fromCharCode(97 + (n % 26))}${String.fromCharCode(97 + ((n * n) % 26))}`,
    ).join(' ');
    const half = `${long.slice(0, long.length / 2)} ${long.slice(long.length / 2).replaceAll('wort', 'satz')}`;
    expect(sketchOf(long).length).toBeLessThanOrEqual(600);
    expect(like(long, long)).toBe(1);
    expect(like(half, long)).toBeGreaterThan(0.3);
    expect(like(half, long)).toBeLessThan(0.7);
  });
});

describe('A sketch', () => {
  it('is at most 600 numbers of 20 bits in the order of their size, the same for the same text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 2000 }), (text) => {
        const sketch = sketchOf(text);
        expect(sketch).toEqual(sketchOf(text));
        expect(sketch.length).toBeLessThanOrEqual(600);
        expect(sketch).toEqual([...new Set(sketch)].sort((a, b) => a - b));
        for (const hash of sketch) expect(Number.isInteger(hash) && hash >= 0 && hash < 2 ** 20).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('gives no text away: many word groups share each number', () => {
    const numbers = new Set<number>();
    const letters = [...'abcdefghijklmnopqrstuvwxyz'];
    let groups = 0;
    for (const a of letters)
      for (const b of letters)
        for (const c of letters) {
          groups++;
          const [hash] = sketchOf(`${a}x ${b}y ${c}z`);
          if (hash !== undefined) numbers.add(hash);
        }
    // 17,576 groups of the shortest words there are share numbers already; a language has billions.
    expect(numbers.size).toBeLessThan(groups);
  });

  it('grows with the text and no faster', () => {
    const timeOf = (text: string) => {
      const start = performance.now();
      sketchOf(text);
      return performance.now() - start;
    };
    timeOf('a b c '.repeat(1000));
    expect(timeOf(`${'mit '.repeat(100_000)}\n${'-'.repeat(100_000)}`)).toBeLessThan(1000);
  });
});
