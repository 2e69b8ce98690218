import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findEdit, remapFindings } from '../../../lib/phrases/remapFindings';
import { runs } from '../../runs';

const mark = (text: string, words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

/** What is left of the mark on `words` after an edit, as words. */
function remap(before: string, words: string, after: string): string[] {
  const left = remapFindings([mark(before, words)], findEdit(before, after), after);
  return left.map(({ start, end }) => after.slice(start, end));
}

describe('remapFindings', () => {
  it.each([
    ['typed before it', 'I expect it', 'Well, I expect it'],
    ['typed after it', 'I expect it', 'I expect it soon'],
    ['taken out before it', 'Well, I expect it', 'I expect it'],
    ['typed in front of it, with a blank', 'I expect it', 'I do expect it'],
    ['a full stop put behind it', 'I expect', 'I expect.'],
    ['a blank put behind it', 'I expect', 'I expect '],
    ['a non-breaking blank put behind it', 'I expect', 'I expect\u00a0'],
    ['a new line put in front of it', 'Well, I expect it', 'Well, I\n\nexpect it'],
    ['nothing changed', 'I expect it', 'I expect it'],
  ])('leaves the mark on its words: %s', (_, before, after) => {
    expect(remap(before, 'expect', after)).toEqual(['expect']);
  });

  it.each([
    ['typed into it', 'I expect it', 'I exspect it'],
    ['taken out of it', 'I expect it', 'I exect it'],
    ['its beginning replaced', 'I expect it', 'We suspect it'],
    ['letters typed on to it', 'I expect it', 'I expected it'],
    ['letters typed in front of it', 'I expect it', 'I unexpect it'],
    ['the blank behind it taken out', 'I expect it', 'I expectit'],
    ['the blank in front of it taken out', 'I expect it', 'Iexpect it'],
    ['a combining mark put on it', 'I expect it', 'I expect\u0308 it'],
    ['a soft hyphen put behind it', 'I expect it', 'I expect\u00ad it'],
    ['an apostrophe put behind it', 'I expect it', "I expect's it"],
    ['all of it gone', 'I expect it', ''],
  ])('drops the mark: %s', (_, before, after) => {
    expect(remap(before, 'expect', after)).toEqual([]);
  });

  it('sees an exchanged emoji as a whole, not by halves', () => {
    expect(findEdit('a😀b', 'a😁b')).toEqual({ start: 1, removed: 2, inserted: 2 });
    expect(findEdit('😀', '😀😀')).toMatchObject({ removed: 0, inserted: 2 });
  });

  const text = fc.string({
    unit: fc.constantFrom('a', 'b', ' ', '.', '\n', '😀', '😁', 'e\u0301', '\u0308', '\ud83d'),
    maxLength: 12,
  });

  it('finds the edit between any two texts', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const { start, removed, inserted } = findEdit(before, after);
        const made = before.slice(0, start) + after.slice(start, start + inserted) + before.slice(start + removed);
        expect(made).toBe(after);
      }),
    );
  });

  it('keeps marks inside the text, on whole characters, over the words they were on, in their order', () => {
    fc.assert(
      fc.property(text, text, fc.array(fc.tuple(fc.nat(24), fc.nat(24)), { maxLength: 4 }), (before, after, spans) => {
        const borders = [...before].map((_, n, all) => all.slice(0, n).join('').length).concat(before.length);
        const at = (n: number) => borders[n % borders.length] ?? 0;
        const marked = spans
          .map(([one, other]) => ({ start: Math.min(at(one), at(other)), end: Math.max(at(one), at(other)) }))
          .filter(({ start, end }) => end > start)
          .sort((one, other) => one.start - other.start)
          .map((each) => ({ ...each, words: before.slice(each.start, each.end) }));
        const moved = remapFindings(marked, findEdit(before, after), after);
        for (const { start, end, words } of moved) {
          expect(after.slice(start, end)).toBe(words);
          expect(end).toBeLessThanOrEqual(after.length);
          for (const border of [start, end]) expect(after.slice(0, border) + after.slice(border)).toBe(after);
          expect([...after.slice(0, start), ...words, ...after.slice(end)]).toEqual([...after]);
        }
        expect(moved.map(({ start }) => start)).toEqual(moved.map(({ start }) => start).sort((a, b) => a - b));
      }),
      { numRuns: runs(150, 500) },
    );
  });

  it('never gives a place outside the text, whatever edit it is told of', () => {
    const number = fc.integer({ min: -3, max: 20 });
    fc.assert(
      fc.property(text, number, number, number, number, number, (after, start, end, at, removed, inserted) => {
        for (const each of remapFindings([{ start, end }], { start: at, removed, inserted }, after)) {
          expect(each.start).toBeGreaterThanOrEqual(0);
          expect(Math.max(each.start, each.end)).toBeLessThanOrEqual(after.length);
        }
      }),
    );
  });
});
