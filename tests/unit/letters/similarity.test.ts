import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../lib/domain/application';
import { composeLetter } from '../../../lib/letters/composeLetter';
import { LETTER_KINDS, type LetterKind, type LetterRequest } from '../../../lib/letters/letter';
import { sharedGroups } from '../../../lib/letters/wordGroups';
import { runs } from '../../runs';
import { anyRequest } from './any-request';
import { requestWith } from './letter-request';
import { withoutTheirs } from './withoutTheirs';

/** Letters of each kind and language; `npm run letters:try` takes a thousand. */
const LETTERS = Number(process.env.LETTER_SAMPLE ?? runs(20, 40));
const MOST_SHARED = 0.25;

type Request = Omit<LetterRequest, 'kind' | 'seed'>;

/** Full letters, without the words of the user and nothing else. */
function lettersOf(kind: LetterKind, requests: readonly Request[]): string[] {
  return requests.map((request, index) => {
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

function expectDifferent(kind: LetterKind, language: Language, what: string, requests: readonly Request[]) {
  const median = medianShared(lettersOf(kind, requests));
  if (process.env.LETTER_SAMPLE) console.log(`${kind}, ${language}, ${what}: median ${median.toFixed(3)}`);
  expect(median).toBeLessThanOrEqual(MOST_SHARED);
}

const PAIRS = (['de', 'en'] as const).flatMap((language) => LETTER_KINDS.map((kind) => ({ kind, language })));

describe.each(PAIRS)('Two letters, $kind, $language', ({ kind, language }) => {
  it('do not read alike from two records (R4, R14)', () => {
    const requests = fc.sample(anyRequest(language), { numRuns: LETTERS, seed: 7 });
    expectDifferent(kind, language, 'any records', requests);
  });

  it('do not read alike where role, day, reader and writer are the same (R4, R14)', () => {
    const request = requestWith({ contact: { language }, notes: { stayedWithMe: 'Xyz', impressedMe: 'Zyx' } });
    expectDifferent(kind, language, 'one record', Array<Request>(LETTERS).fill(request));
  });
});
