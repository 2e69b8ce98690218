import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FoundHere, type IsIgnored, locateFindings } from '../../../lib/composer/locateFindings';
import type { Paragraph } from '../../../lib/webmail/adapter';

const NOTHING: IsIgnored = () => false;
const paragraph = (text: string): Paragraph => ({
  node: {} as Node,
  text,
  toRange: () => undefined,
  isAt: () => false,
});

/** A stand-in for the checker: marks every "müssen" and "Parkplatz". */
function check(text: string): FoundHere[] {
  return [...text.matchAll(/müssen|Parkplatz/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    category: 'pushy',
    severity: 'clear',
    language: 'de',
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
const keys = (texts: string[], isIgnored?: IsIgnored) => locate(texts, isIgnored).map((each) => each.key);

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

  it('leaves out what is ignored, and counts on over it, so that the others keep their keys', () => {
    const isIgnored: IsIgnored = (ruleId, words) => ruleId === 'test/müssen' && words === 'müssen';
    expect(keys(['Vorher müssen wir reden.', 'Sie  müssen antworten. Parkplatz'], isIgnored)).toEqual([
      'test/parkplatz|parkplatz|1',
    ]);
  });
});
