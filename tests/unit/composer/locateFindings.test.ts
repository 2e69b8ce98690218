import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Ignored, locateFindings, nameOfWords } from '../../../lib/composer/locateFindings';
import type { Finding } from '../../../lib/phrases/finding';
import type { Paragraph } from '../../../lib/webmail/adapter';

const NOTHING: Ignored = { words: new Set(), rules: new Set() };
const paragraph = (text: string): Paragraph => ({ node: {} as Node, text, toRange: () => undefined });

/** A stand-in for the checker: marks every "müssen" and "Parkplatz". */
function check(text: string): Finding[] {
  return [...text.matchAll(/müssen|Parkplatz/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    category: 'pushy',
    severity: 'clear',
    ruleId: `test/${match[0].toLowerCase()}`,
    replacements: [],
  }));
}
const locate = (texts: string[], ignored = NOTHING) =>
  locateFindings(
    texts.map(paragraph),
    texts.map((text) => check(text)),
    ignored,
  );
const keys = (texts: string[], ignored?: Ignored) => locate(texts, ignored).map((each) => each.key);

describe('locateFindings', () => {
  it('says where the words stand and what they are', () => {
    const [first] = locate(['Hallo', 'Sie müssen zahlen']);
    expect(first).toMatchObject({ words: 'müssen', start: 4, end: 10, paragraph: { text: 'Sie müssen zahlen' } });
  });

  it('keeps a key while text is edited before, after and around it', () => {
    const before = keys(['Sie müssen antworten.', 'Der Parkplatz war voll.']);
    expect(keys(['Neu.', 'Und Sie müssen bald antworten.', 'Ja, der Parkplatz war voll!'])).toEqual(before);
  });

  it('gives every finding a key of its own, in any text', () => {
    const texts = fc.array(fc.stringMatching(/^((Sie müssen|Parkplatz|und|,) ){0,8}$/), { maxLength: 6 });
    fc.assert(
      fc.property(texts, (each) => {
        const all = keys(each);
        expect(new Set(all).size).toBe(all.length);
      }),
    );
  });

  it('never brings back words that are ignored in this mail, also after edits', () => {
    const [first] = locate(['Sie müssen antworten.']);
    const ignored: Ignored = { words: new Set([nameOfWords(first ?? { ruleId: '', words: '' })]), rules: new Set() };
    expect(keys(['Sie müssen antworten.'], ignored)).toEqual([]);
    expect(keys(['Vorher müssen wir reden.', 'Sie  müssen, müssen antworten. Parkplatz'], ignored)).toEqual([
      'test/parkplatz|parkplatz|1',
    ]);
  });

  it('never shows a rule that is ignored always', () => {
    expect(keys(['müssen Parkplatz'], { words: new Set(), rules: new Set(['test/parkplatz']) })).toEqual([
      'test/müssen|müssen|1',
    ]);
  });

  it('takes the same words in other case or spacing for the same', () => {
    expect(nameOfWords({ ruleId: 'r', words: 'Ich\u00a0 erwarte' })).toBe(
      nameOfWords({ ruleId: 'r', words: 'ich erwarte' }),
    );
  });
});
