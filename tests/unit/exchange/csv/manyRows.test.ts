import { describe, expect, it } from 'vitest';
import { planImport } from '../../../../lib/exchange/plan/planImport';
import { runs } from '../../../runs';
import { growthOf, LINEAR } from '../../growthOf';
import { fileOf } from './read-with';

const ROWS = runs(1_000, 10_000);
/** Enough for the square to show. */
const MANY = 2_500;
const NAMES = 'Firma;Stelle;Gespräch am;Uhrzeit;Ansprechpartner;E-Mail;Telefon;Status;Gehalt;Notizen;Beworben am';
const STANDS = ['offen', 'Absage', 'Zusage'];

const row = (n: number) =>
  [
    `Firma ${n} GmbH`,
    `Stelle ${n % 50}`,
    `${1 + (n % 28)}.${1 + (n % 12)}.2026`,
    `14:${10 + (n % 50)}`,
    `Frau Dr. Anna Weber${n % 100}`,
    `anna@firma${n}.example`,
    `+49 30 ${1_000 + n}`,
    STANDS[n % STANDS.length],
    '48.000 €',
    `"Text ""${n}"""`,
    `${1 + (n % 28)}.10.2026`,
  ].join(';');

describe(`A table of ${ROWS} rows`, () => {
  const table = (rows: number) => [NAMES, ...Array.from({ length: rows }, (_, n) => row(n))].join('\n');

  function planned(text: string) {
    const reading = fileOf(text);
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems.slice(0, 3)));
    return planImport([], reading.incoming, 'merge', (field) => field);
  }

  it('is read and its import planned, in time that grows with its rows alone (S18)', () => {
    expect(planned(table(ROWS)).counts.new).toBe(ROWS);
    expect(growthOf(MANY, table, planned)).toBeLessThan(LINEAR);
  }, 60_000);
});
