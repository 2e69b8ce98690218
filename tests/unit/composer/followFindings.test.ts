import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { followFindings } from '../../../lib/composer/followFindings';
import type { LocatedFinding } from '../../../lib/composer/locateFindings';
import type { Paragraph } from '../../../lib/webmail/adapter';
import { runs } from '../../runs';

const paragraphs = (...texts: string[]): Paragraph[] =>
  texts.map((text) => ({ node: {} as Node, text, toRange: () => undefined, isAt: () => false }));

/** A stand-in for the checker: a finding on every `wait`. */
function find(mail: readonly Paragraph[]): LocatedFinding[] {
  return mail.flatMap((paragraph) =>
    [...paragraph.text.matchAll(/wait/g)].map(({ index }) => ({
      key: '',
      ruleId: 'r',
      category: 'pushy' as const,
      severity: 'clear' as const,
      language: 'en' as const,
      words: 'wait',
      replacements: [],
      paragraph,
      start: index,
      end: index + 4,
    })),
  );
}

const places = (mail: readonly Paragraph[], findings: readonly LocatedFinding[]) =>
  findings.map(({ paragraph, start }) => [mail.indexOf(paragraph), start]);

function follow(before: string[], after: string[]) {
  const [old, next] = [paragraphs(...before), paragraphs(...after)];
  return places(next, followFindings(find(old), old, next));
}

describe('Findings while a mail is edited', () => {
  it('move with their paragraph, whichever nodes the editor has put in its place', () => {
    expect(follow(['I wait', 'and wait'], ['Dear all,', 'I wait', 'and wait'])).toEqual([
      [1, 2],
      [2, 4],
    ]);
    expect(follow(['I wait', 'we wait'], ['I do wait', 'we wait'])).toEqual([
      [0, 5],
      [1, 3],
    ]);
  });

  it('stay when a paragraph is parted, and are dropped when they are', () => {
    expect(follow(['I wait and wait'], ['I wait', ' and wait'])).toEqual([
      [0, 2],
      [1, 5],
    ]);
    expect(follow(['I wait'], ['I wa', 'it'])).toEqual([]);
  });

  it('go with a paragraph that was taken out', () => {
    expect(follow(['I wait', 'gone: wait', 'we wait'], ['I wait', 'we wait'])).toEqual([
      [0, 2],
      [1, 3],
    ]);
  });

  it('always mark the words that they marked before, inside one paragraph', () => {
    const mail = fc.array(fc.stringMatching(/^((wait|I|😀|,)[ x]?){0,5}$/), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(mail, mail, (before, after) => {
        const [old, next] = [paragraphs(...before), paragraphs(...after)];
        for (const { paragraph, start, end } of followFindings(find(old), old, next)) {
          expect(next).toContain(paragraph);
          expect(paragraph.text.slice(start, end)).toBe('wait');
        }
      }),
      { numRuns: runs(100, 300) },
    );
  });

  it('are all there when nothing has changed', () => {
    const mail = fc.array(fc.stringMatching(/^((wait|I|,) ){0,5}$/), { maxLength: 5 });
    fc.assert(
      fc.property(mail, (texts) => {
        const [old, next] = [paragraphs(...texts), paragraphs(...texts)];
        expect(places(next, followFindings(find(old), old, next))).toEqual(places(old, find(old)));
      }),
    );
  });
});
