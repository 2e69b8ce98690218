import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HINT_LIMITS } from '../../../lib/domain/ignored-hint';
import { cutWords, hashText, hintKey, nameOfMail } from '../../../lib/phrases/hintKey';
import { anySign } from '../anySign';

const everywhere = { mail: null, applicationId: null };

describe('The short name of a hidden hint', () => {
  it('is a whole number of at most 53 bits, whatever it is made of', () => {
    fc.assert(
      fc.property(fc.string({ unit: anySign }), (text) => {
        const hash = hashText(text);
        expect(Number.isSafeInteger(hash) && hash >= 0).toBe(true);
        expect(hashText(text)).toBe(hash);
      }),
    );
  });

  it('does not change from one version to the next, since records hold the name of a mail', () => {
    expect(hintKey('pushy/expect', 'Ich erwarte', everywhere)).toBe(6202187849501340);
    expect(nameOfMail(['anna.weber@example.com'])).toBe(8319739687861943);
  });

  it('tells many short texts apart', () => {
    const texts = Array.from({ length: 50_000 }, (_, n) => `stock/rule-${n % 100}|word ${n}|`);
    expect(new Set(texts.map(hashText)).size).toBe(texts.length);
  });

  it('is the same for the same words in other case, spacing or Unicode form', () => {
    const one = hintKey('r', 'Würde mich  freuen', everywhere);
    expect(hintKey('r', 'würde\u00a0mich\nfreuen ', everywhere)).toBe(one);
    expect(hintKey('r', 'Würde mich freuen'.normalize('NFD'), everywhere)).toBe(one);
    expect(hintKey('r', 'Wür\u00adde mich\u200b freuen', everywhere)).toBe(one);
    expect(hintKey('r', 'I’m', everywhere)).toBe(hintKey('r', "I'm", everywhere));
    expect(hintKey('r', 'würde mich sehr freuen', everywhere)).not.toBe(one);
  });

  it('is that of what a record holds of them, where the words are longer', () => {
    const long = `${'Wort '.repeat(59)}Wor😀 und mehr`;
    expect(cutWords(long)).toHaveLength(HINT_LIMITS.words);
    expect(cutWords(long).isWellFormed()).toBe(true);
    expect(hintKey('r', cutWords(long), everywhere)).toBe(hintKey('r', long, everywhere));
  });

  it('differs by rule, words, application and mail', () => {
    const keys = [
      hintKey('r', 'w', everywhere),
      hintKey('s', 'w', everywhere),
      hintKey('r', null, everywhere),
      hintKey('r', 'w', { mail: null, applicationId: 'a' }),
      hintKey('r', 'w', { mail: null, applicationId: 'b' }),
      hintKey('r', 'w', { mail: 7, applicationId: null }),
    ];
    expect(new Set(keys).size).toBe(keys.length);
    // Which application a mail belongs to does not matter for what is hidden in that mail alone.
    expect(hintKey('r', 'w', { mail: 7, applicationId: 'a' })).toBe(keys[5]);
  });
});

describe('The name of a mail', () => {
  it('is the same for the same people in any order, and says no address', () => {
    const name = nameOfMail(['anna.weber@example.com', 'kim@example.org']);
    expect(nameOfMail(['KIM@example.org', 'anna.weber@example.com', 'anna.weber@example.com'])).toBe(name);
    expect(nameOfMail(['anna.weber@example.com'])).not.toBe(name);
    expect(typeof name).toBe('number');
  });

  it('is none for a mail to nobody yet', () => {
    expect(nameOfMail([])).toBeNull();
    expect(nameOfMail(['', ' '])).toBeNull();
  });
});
