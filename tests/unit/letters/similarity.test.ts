import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../lib/domain/application';
import { composeLetter } from '../../../lib/letters/composeLetter';
import { LETTER_KINDS, type LetterKind } from '../../../lib/letters/letter';
import { sharedGroups } from '../../../lib/letters/wordGroups';
import { anyRequest } from './any-request';
import { withoutTheirs } from './withoutTheirs';

/** Letters of each kind and language; `npm run letters:try` takes a thousand. */
const LETTERS = Number(process.env.LETTER_SAMPLE ?? 120);
const MOST_SHARED = 0.25;

/** Full letters to random records, without the words of the user and nothing else. */
function lettersOf(kind: LetterKind, language: Language): string[] {
  return fc.sample(anyRequest(language), { numRuns: LETTERS, seed: 7 }).map((request, index) => {
    const { text, fits } = composeLetter({ ...request, kind, length: 'full', without: [], seed: `record-${index}` });
    return withoutTheirs(text, fits, '');
  });
}

function medianShared(letters: readonly string[]): number {
  const pairs = letters.flatMap((one, index) =>
    [1, 7, 31].map((step) => sharedGroups(one, letters[(index + step) % letters.length] ?? '')),
  );
  return pairs.sort((one, other) => one - other)[Math.floor(pairs.length / 2)] ?? 1;
}

describe.each(LETTER_KINDS)('Two letters from two records: %s', (kind) => {
  it.each(['de', 'en'] as const)('do not read alike (R4, R14): %s', (language) => {
    const median = medianShared(lettersOf(kind, language));
    if (process.env.LETTER_SAMPLE)
      console.log(`${kind}, ${language}: median of shared five-word groups ${median.toFixed(3)}`);
    expect(median).toBeLessThanOrEqual(MOST_SHARED);
  });
});
