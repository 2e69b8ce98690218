import { describe, expect, it } from 'vitest';
import { parseTable } from '../../../../lib/exchange/csv/parseTable';
import { planImport } from '../../../../lib/exchange/plan/planImport';
import { readTable } from '../../../../lib/exchange/table/readTable';
import { type TableVariant, writeTable } from '../../../../lib/exchange/table/writeTable';
import { applicationFrom } from '../applicationFrom';
import { Dice } from '../Dice';
import { keptText } from '../hostile-texts';

const history = [{ at: 1, operationId: 'o1', what: 'logInterview', subject: 'i1' }];

describe('A table of ours that is read in again', () => {
  it.each<TableVariant>(['excel', 'plain'])(
    'changes nothing and doubles nothing, read as any other table is [H2] [%s]',
    (variant) => {
      for (let seed = 0; seed < 25; seed += 1) {
        const dice = new Dice(seed);
        const here = ['a1', 'a2'].map((id) => ({ ...applicationFrom(dice, id, keptText(dice)), history }));
        const text = [...writeTable(here, { language: 'de', variant })].join('').replace(/^\ufeff/, '');
        const parsing = parseTable(text, 'table.csv');
        if (!parsing.ok) throw new Error(JSON.stringify(parsing.problems));
        const rows = parsing.table.rows.map(({ line, cells }) => ({ line: line ?? 0, cells }));
        const reading = readTable(parsing.table.columns, rows, { file: 'table.csv', now: 0, zone: 'Europe/Berlin' });
        if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
        const { entries } = planImport(here, reading.incoming, 'merge', (field) => field);
        expect(
          entries.map(({ verdict }) => verdict),
          `seed ${seed}`,
        ).toEqual(['newer-here', 'newer-here']);
        expect(entries.map(({ choices }) => choices[0])).toEqual(['keep', 'keep']);
      }
    },
  );
});
