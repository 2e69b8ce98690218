import { describe, expect, it } from 'vitest';
import type { InterviewNotes, Language } from '../../../lib/domain/application';
import { composeLetter } from '../../../lib/letters/composeLetter';
import { missingNotes } from '../../../lib/letters/missingNotes';
import { faultsOf } from './faultsOf';
import { requestWith } from './letter-request';
import { PHONE_NOTES, type PhoneNote } from './phone-notes.data';

const PEOPLE = { de: {}, en: { language: 'en', country: 'GB' } } as const;
const FIELDS = ['stayedWithMe', 'impressedMe', 'openQuestions', 'answerBetter'] as const;
const NOTES = (['de', 'en'] as const).flatMap((language) =>
  FIELDS.flatMap((note) => PHONE_NOTES[language][note].map((each) => [language, note, each] as const)),
);

/** The sentence or the reason, of every point of one note. */
function fitsOf(language: Language, note: keyof InterviewNotes, typed: string, seed = 'phone') {
  const request = requestWith({ contact: PEOPLE[language], notes: { [note]: typed }, seed });
  const letter = composeLetter(request);
  expect(faultsOf(request, letter)).toEqual([]);
  return letter.fits;
}

function expectAsSaid(fits: ReturnType<typeof fitsOf>, [, inLetter, again]: PhoneNote): void {
  if (inLetter === '') expect(fits).toEqual([]);
  for (const fit of fits) {
    if (inLetter.startsWith('–')) expect(fit).toMatchObject({ how: 'left-out', reason: inLetter.slice(1) });
    else expect(fit).toMatchObject({ sentence: expect.stringContaining(inLetter), ...(again && { reason: again }) });
    if (!again && !inLetter.startsWith('–')) expect(fit.reason).toBeUndefined();
  }
  expect(fits.length > 0).toBe(inLetter !== '');
}

describe('Notes as people type them on a phone: never garbled, never a self-reproach (R4, R8, R10, R13)', () => {
  it.each(NOTES)('in %s, %s: %j', (language, note, expected) => {
    for (const seed of ['phone', 'a', 'b', 'c']) expectAsSaid(fitsOf(language, note, expected[0], seed), expected);
  });

  it.each(['keine', 'n/a', 'nichts, alles gut', 'siehe oben', 'Nett', 'haben viel gelacht'])(
    'ask for a detail where the only note is "%s" (R4)',
    (typed) => {
      expect(missingNotes(requestWith({ notes: { stayedWithMe: typed } }))).toEqual(['stayedWithMe', 'impressedMe']);
    },
  );
});
