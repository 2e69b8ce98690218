import type { ScannedBlock } from './engine/BlockScanner';
import { findOwnBlocks } from './engine/findOwnBlocks';
import { scannerFor } from './engine/scannerFor';
import type { CheckOptions, Finding } from './finding';
import { weighFindings } from './weighFindings';

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
export function checkText(text: string, { language, isApplication }: CheckOptions): Finding[] {
  const scanner = scannerFor(language);
  const scanned: ScannedBlock[] = [];
  let isOnTopic = isApplication !== undefined;
  for (const block of findOwnBlocks(text)) {
    const result = scanner.scan(text, block, block.start, block.end, isOnTopic);
    isOnTopic = result.isOnTopic;
    scanned.push(result);
  }
  const found: Finding[] = [];
  for (const findings of weighFindings(scanned, isApplication)) for (const finding of findings) found.push(finding);
  return found;
}
