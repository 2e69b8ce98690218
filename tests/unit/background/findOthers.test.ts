import { describe, expect, it } from 'vitest';
import { findOthers } from '../../../lib/background/findOthers';
import type { SentLetter } from '../../../lib/domain/application';
import { exampleApplication } from '../domain/example-application';
import { at } from '../reminders/SweepWorld';
import { makeParts } from './makeParts';

const letter: SentLetter = {
  operationId: 'operation-9',
  on: '2026-03-03',
  kind: null,
  key: '',
  contactIds: ['c1'],
  words: 90,
  sketch: [3, 5, 8],
};

const parts = () => {
  const other = exampleApplication({ id: 'a2', company: 'Musterhaus', letters: [letter] });
  return makeParts(at('2026-03-03'), exampleApplication(), other);
};

describe('What a mail is compared with', () => {
  it('are the companies, people and sketches of all applications but its own, and nothing else of them', async () => {
    const { others } = await findOthers(parts(), 'a1');
    expect(others).toEqual([
      {
        applicationId: 'a2',
        company: 'Musterhaus',
        people: [{ formOfAddress: 'ms', terms: 'formal', language: 'de', firstName: 'Anna', lastName: 'Weber' }],
        letters: [{ on: '2026-03-03', sketch: [3, 5, 8] }],
      },
    ]);
  });

  it('are all applications for a mail that is for none', async () => {
    const { others } = await findOthers(parts(), null);
    expect(others.map(({ applicationId }) => applicationId)).toEqual(['a1', 'a2']);
  });

  it('are names alone where the user wants no comparison of texts', async () => {
    const all = parts();
    await all.store.changeSettings({ comparesLetters: false });
    const { others } = await findOthers(all, 'a1');
    expect(others).toMatchObject([{ company: 'Musterhaus', letters: [] }]);
  });
});
