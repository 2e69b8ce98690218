import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { guard, unguard } from '../../../../lib/exchange/table/formulaGuard';
import { anySign } from '../../anySign';
import { growthWith, LINEAR } from '../../growthOf';

const FORMULA_SIGNS = '=+-@＝＋－＠\t\r\n';
const UNSEEN = ['', ' ', '\u00a0', '\u200b', '\ufeff', '\u2009', '\u202e', '\0', '"', "'", '“', '\u00ad'];

/** Texts of the pieces that matter here, and any others. */
const anyText = fc.oneof(
  fc
    .array(fc.constantFrom(...FORMULA_SIGNS, ...UNSEEN, ',', ';', '(', '!', '|', 'a', '1', '\r\n', '\ud800', '😀'), {
      maxLength: 14,
    })
    .map((parts) => parts.join('')),
  fc.string({ unit: anySign, maxLength: 30 }),
);

const runs = Number(process.env.NACHKLANG_HOSTILE_RUNS ?? 1_500);

describe('The guard against formulas', () => {
  it('stands before every sign of a formula, whatever unseen stands before that [H2]', () => {
    for (const sign of FORMULA_SIGNS)
      for (const unseen of UNSEEN) expect(guard(`${unseen}${sign}1`)).toBe(`'${unseen}${sign}1`);
  });

  it('leaves a text alone that is no formula, apostrophes included [H2]', () => {
    for (const text of ['', 'Weber GmbH', "'hello'", "It's 5 - 3 = 2", 'Gern:\n- Tee\n- Kaffee', 'a, -5 %; @home'])
      expect(guard(text)).toBe(text);
  });

  it('takes back its own apostrophe and no other, for every text [H2]', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(unguard(guard(text))).toBe(text);
      }),
      { numRuns: runs },
    );
    for (const text of ["'tis so", "'quoted'", "'"]) expect(unguard(text)).toBe(text);
  });

  it('is only needed once: what it gives no longer begins like a formula [H2]', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(FORMULA_SIGNS).not.toContain(guard(text)[0] ?? 'a');
      }),
      { numRuns: runs },
    );
  });

  it('leaves no formula that calls something in a program that expects another separator [H2]', () => {
    const call = '=HYPERLINK("x")';
    for (const text of [`a;${call};b`, `a,${call},b`, `a\t${call}`, `a\n${call}\nb`, `a;\u00a0${call}`])
      for (const written of [',', ';'])
        for (const delimiter of [',', ';', '\t']) {
          const file = Papa.unparse([['x', guard(text), 'y']], { delimiter: written });
          const cells = Papa.parse<string[]>(file, { delimiter }).data.flat();
          expect(cells.filter((cell) => /^[\s"]*[=+@-]/.test(cell))).toEqual([]);
        }
  });

  it('reads a long text without going over it again and again [H1, H2]', () => {
    const there = (text: string) => expect(unguard(guard(text)) === text).toBe(true);
    for (const [piece, end] of [
      [',=', ''],
      [' ', ''],
      [',=', '('],
      ['\n=', ''],
    ] as const)
      expect(growthWith(piece, (text) => there(text + end), 200_000)).toBeLessThan(LINEAR);
  });
});
