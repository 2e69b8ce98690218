import { describe } from 'vitest';
import { contractTab } from '../contract/contractTab';
import { testRandomInserting } from '../contract/random/inserting';
import { testRandomReplacing } from '../contract/random/replacing';
import { desks } from '../contract/random/runs';
import { runs } from '../runs';

/** How often in each editor; `npm run contract:long` asks for more. */
const REPLACEMENTS = Number(process.env.RANDOM_REPLACEMENTS ?? runs(50, 150));
const LETTERS = Number(process.env.RANDOM_LETTERS ?? runs(15, 40));

const tab = contractTab();

describe.each(desks())('Writing at random in $name', (desk) => {
  // Counts may be large; each try is some thirty milliseconds.
  const limit = { timeout: 60_000 + REPLACEMENTS * 500 };
  describe('replaces', limit, () => testRandomReplacing(desk, tab, REPLACEMENTS));
  describe('inserts', limit, () => testRandomInserting(desk, tab, LETTERS));
});
