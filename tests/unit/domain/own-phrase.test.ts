import { describe, expect, it } from 'vitest';
import {
  MOST_PHRASES,
  type OwnPhrase,
  readOwnPhrases,
  removePhrases,
  savePhrases,
} from '../../../lib/domain/own-phrase';

const phrase = (id: string, words: string, changes: Partial<OwnPhrase> = {}): OwnPhrase => ({
  id,
  words,
  instead: '',
  language: 'any',
  ...changes,
});

describe('The list of own phrases', () => {
  it('keeps words once, whatever their case, spacing, apostrophe or Unicode form', () => {
    const kept = [phrase('a', 'Größe zählt'), phrase('b', "can't wait")];
    const doubles = ['größe  ZÄHLT', 'Gro\u0308ße zählt', 'zeit\u00adnah', 'Can’t wait'].map((words, n) =>
      phrase(`d${n}`, words),
    );
    expect(savePhrases(kept, doubles).map(({ id }) => id)).toEqual(['a', 'b', 'd2']);
  });

  it('changes a phrase in its place, and not into one that is there already', () => {
    const kept = [phrase('a', 'zeitnah'), phrase('b', 'asap')];
    expect(savePhrases(kept, [phrase('a', 'Zeitnah', { instead: 'bald' })])).toEqual([
      phrase('a', 'Zeitnah', { instead: 'bald' }),
      kept[1],
    ]);
    expect(savePhrases(kept, [phrase('a', 'ASAP')])).toEqual(kept);
  });

  it('takes no more than it holds, but changes what it has', () => {
    const full = Array.from({ length: MOST_PHRASES }, (_, n) => phrase(`p${n}`, `words ${n}`));
    expect(savePhrases(full, [phrase('more', 'one more')])).toEqual(full);
    expect(savePhrases(full, [phrase('p7', 'changed')])[7]?.words).toBe('changed');
    expect(removePhrases(full, ['p0', 'p1'])).toHaveLength(MOST_PHRASES - 2);
  });

  it.each([
    ['no list', { length: 1, 0: phrase('a', 'zeitnah') }],
    ['no phrase', [7, null, 'zeitnah', []]],
    ['too short', [phrase('a', 'x')]],
    ['one letter and a sign that nobody sees', [phrase('a', 'x\u200b')]],
    ['not trimmed', [phrase('a', ' zeitnah')]],
    ['too long', [phrase('a', 'x'.repeat(81))]],
    ['signs alone', [phrase('a', '!!!')]],
    ['more than one line', [phrase('a', 'so\nbald')]],
    ['half a character', [phrase('a', 'zeit\ud83dnah')]],
    ['turning its direction', [phrase('a', 'zeitnah', { instead: '\u202ebald' })]],
    ['a calmer wording that is too long', [phrase('a', 'zeitnah', { instead: 'x'.repeat(201) })]],
    ['another language', [{ ...phrase('a', 'zeitnah'), language: 'fr' }]],
    ['a name with other signs', [phrase('a/../b', 'zeitnah')]],
    ['the properties of a prototype', [Object.create(phrase('a', 'zeitnah'))]],
  ])('leaves out what is %s', (_, value) => {
    expect(readOwnPhrases(value)).toEqual([]);
  });

  it('is read with the fields that it knows alone', () => {
    const known = phrase('a', 'zeitnah', { instead: 'bald', language: 'de' });
    expect(readOwnPhrases([{ ...known, extra: 1 }])).toEqual([known]);
  });
});
