import { findOwnBlocks } from './engine/findOwnBlocks';
import { matcherFor } from './engine/matcherFor';
import { scanBlock } from './engine/scanBlock';
import type { CheckOptions, Finding } from './finding';

/**
 * Finds what nearly every editor would change in a mail after an interview (`clear`), and what is a matter of taste
 * (`mild`). Quoted mail, signatures, quotations and addresses are left alone. Time grows linearly with the text.
 *
 * @param text the whole mail; offsets in the findings are UTF-16 code units of it
 * @returns findings in the order of the text; none overlaps another
 * @example
 * checkText('I need your answer by Friday.', { language: 'en' })
 * // [{ start: 0, end: 28, category: 'pushy', severity: 'clear', ruleId: 'pushy/own-deadline', replacements: […] }]
 */
export function checkText(text: string, { language }: CheckOptions): Finding[] {
  const matcher = matcherFor(language);
  return findOwnBlocks(text).flatMap((block) =>
    scanBlock(text.slice(block.start, block.end), matcher, block).map((finding) => ({
      ...finding,
      start: finding.start + block.start,
      end: finding.end + block.start,
    })),
  );
}
