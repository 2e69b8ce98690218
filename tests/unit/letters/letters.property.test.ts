import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeLetter } from '../../../lib/letters/composeLetter';
import { runs } from '../../runs';
import { anyRequest } from './any-request';
import { faultsOf } from './faultsOf';

/** `npm run letters:try -- --runs 100000` tries more. */
const RUNS = Number(process.env.LETTER_RUNS ?? runs(80, 800));

describe('Letters from any record', () => {
  it('keep every rule that a letter has: words, salutation, notes, marks, commas, blocks, findings (R3–R17, R20, R22)', () => {
    fc.assert(
      fc.property(anyRequest(), (request) => {
        const letter = composeLetter(request);
        expect({ faults: faultsOf(request, letter), text: letter.text }).toEqual({ faults: [], text: letter.text });
      }),
      { numRuns: RUNS },
    );
  }, 3_600_000);
});
