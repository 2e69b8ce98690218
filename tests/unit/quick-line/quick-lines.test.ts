import { describe, expect, it } from 'vitest';
import type { Language } from '../../../lib/domain/application';
import { quickReader } from '../../../lib/quick-line/quickReader';
import { ENGLISH } from './english.data';
import { GERMAN } from './german.data';
import type { Sentence } from './sentences';

/** Tuesday, 24 November 2026, 15:20 in Berlin. */
const NOW = Date.UTC(2026, 10, 24, 14, 20);
const read = quickReader({
  jobs: [
    { company: 'Muster & Söhne GmbH', role: 'Sachbearbeiterin' },
    { company: 'Wayfarer Tours Ltd', role: 'tour guide' },
  ],
  people: [],
});

const reading = (sentence: Sentence, language: Language) =>
  read(sentence.line, {
    now: NOW,
    zone: 'Europe/Berlin',
    language,
    country: sentence.country ?? (language === 'de' ? 'DE' : 'GB'),
  });

const whole = ({ company = '', role = '', interviewer = '', date = '', time = '', kind, note = '' }: Sentence) => ({
  company,
  role,
  interviewer,
  date,
  time,
  kind: kind ?? null,
  note,
});

describe.each([
  ['de', GERMAN],
  ['en', ENGLISH],
] as const)('Forty lines as people type them (%s)', (language, sentences) => {
  it('are forty, each its own', () => {
    expect(new Set(sentences.map(({ line }) => line)).size).toBe(40);
  });

  it.each(sentences.map((each) => [each.line, each] as const))('%s', (_, sentence) => {
    expect(reading(sentence, language)).toEqual(whole(sentence));
  });
});
