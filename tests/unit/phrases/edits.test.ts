import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkMail } from '../../../lib/phrases/checkMail';
import { createChecker } from '../../../lib/phrases/createChecker';
import { scannerFor } from '../../../lib/phrases/engine/scannerFor';
import type { Finding } from '../../../lib/phrases/finding';
import { paragraphLanguages } from '../../../lib/phrases/paragraphLanguages';
import { findEdit, remapFindings } from '../../../lib/phrases/remapFindings';
import { runs } from '../../runs';
import { editMail, randomEdit } from './mail-in-edits';

const RUNS = runs(15, 100);
const EDITS = 1_000;

const isSame = (one: readonly Finding[], other: readonly Finding[]) =>
  one.length === other.length &&
  one.every(
    (finding, n) =>
      finding.start === other[n]?.start &&
      finding.end === other[n]?.end &&
      finding.ruleId === other[n]?.ruleId &&
      finding.severity === other[n]?.severity &&
      finding.replacements.join('|') === other[n]?.replacements.join('|'),
  );

const isLow = (text: string, at: number) => (text.charCodeAt(at) & 0xfc00) === 0xdc00;
const liesWell = (text: string, { start, end }: { start: number; end: number }) =>
  start >= 0 && end > start && end <= text.length && !isLow(text, start) && !isLow(text, end);

describe(`A mail that is edited ${RUNS * EDITS} times`, () => {
  it('has after each edit the findings of a full check, on whole characters; until then they move along with their words', () => {
    const edits = fc.array(randomEdit, { minLength: EDITS, maxLength: EDITS });
    const state = { edits: 0, findings: 0, moved: 0 };
    fc.assert(
      fc.property(edits, fc.constantFrom('de', 'en'), fc.boolean(), (each, mail, isKnown) => {
        const checker = createChecker(scannerFor);
        let paragraphs = [mail === 'de' ? 'Guten Tag,' : 'Hello,'];
        let before: Finding[][] = [[]];
        for (const edit of each) {
          const next = editMail(paragraphs, edit);
          const languages = paragraphLanguages(next, mail);
          const options = { languages, isApplication: isKnown || undefined };
          const found = checker.check(next, options);
          const full = checkMail(next, options, (block, position, language) =>
            scannerFor(language).scan(block, position),
          );
          const isRight = next.every(
            (text, n) => isSame(found[n] ?? [], full[n] ?? []) && (found[n] ?? []).every((one) => liesWell(text, one)),
          );
          if (!isRight) expect({ next, found }).toEqual({ next: 'findings on whole characters', found: full });
          state.moved += follow(paragraphs, before, next);
          state.edits++;
          state.findings += found.flat().length;
          paragraphs = next;
          before = found;
        }
      }),
      { numRuns: RUNS, endOnFailure: true },
    );
    expect(state.edits).toBe(RUNS * EDITS);
    // Otherwise the mails were empty and nothing was tried.
    expect(state.findings).toBeGreaterThan(state.edits / 50);
    expect(state.moved).toBeGreaterThan(state.edits / 100);
  }, 30_000);
});

/** Moves findings along with the edit of one paragraph, and counts those that are left: each on the words it was on. */
function follow(before: readonly string[], found: readonly Finding[][], after: readonly string[]): number {
  if (before.length !== after.length) return 0;
  let count = 0;
  for (const [n, text] of after.entries()) {
    const old = before[n] ?? '';
    const marked = (found[n] ?? []).map((finding) => ({ ...finding, words: old.slice(finding.start, finding.end) }));
    for (const moved of remapFindings(marked, findEdit(old, text), text)) {
      count++;
      const isRight = liesWell(text, moved) && text.slice(moved.start, moved.end) === moved.words;
      if (!isRight) expect({ old, text, moved }).toBe('a finding on its own words');
    }
  }
  return count;
}
