import { findOwnBlocks } from '../../lib/phrases/engine/findOwnBlocks.ts';
import { weighFindings } from '../../lib/phrases/weighFindings.ts';

/** What checkText does, with a scanner of one's own. */
export function checkBlocks(scanner, text) {
  const blocks = findOwnBlocks(text);
  const scanned = blocks.map((block) => scanner.scan(text, block, block.start, block.end));
  return weighFindings(scanned, true).flat();
}
