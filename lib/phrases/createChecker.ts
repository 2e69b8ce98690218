import type { Language } from '../domain/application';
import { findOwnBlocks, type OwnBlock } from './engine/findOwnBlocks';
import { matcherFor } from './engine/matcherFor';
import { scanBlock } from './engine/scanBlock';
import type { Finding } from './finding';

/** Checks a compose window again and again while it is being written. */
export interface Checker {
  /** Findings of each paragraph; offsets are those of the paragraph. */
  check(paragraphs: readonly string[]): Finding[][];
  /** How many blocks have been scanned so far, for the test that only edited paragraphs are. */
  readonly scanned: number;
}

const BETWEEN = '\n\n';

/**
 * A checker that remembers the findings of the paragraphs it saw last, so that a key press costs one paragraph. It gives
 * what checkText gives for the paragraphs with empty lines between them.
 * @example createChecker('de').check(['Sehr geehrte Frau Muster,', 'vielen Dank.']) // [[], []]
 */
export function createChecker(language: Language): Checker {
  let remembered = new Map<string, readonly Finding[]>();
  let scanned = 0;

  function scan(block: string, position: OwnBlock, kept: Map<string, readonly Finding[]>): readonly Finding[] {
    const key = `${position.greetingLines}${position.closingLines}${block}`;
    const known = kept.get(key) ?? remembered.get(key);
    if (known === undefined) scanned++;
    const findings = known ?? scanBlock(block, matcherFor(language), position);
    kept.set(key, findings);
    return findings;
  }

  return {
    get scanned() {
      return scanned;
    },
    check(paragraphs) {
      const text = paragraphs.join(BETWEEN);
      const kept = new Map<string, readonly Finding[]>();
      const found: Finding[][] = paragraphs.map(() => []);
      let paragraph = 0;
      let offset = 0;
      for (const block of findOwnBlocks(text)) {
        while (block.start >= offset + (paragraphs[paragraph]?.length ?? 0) + BETWEEN.length) {
          offset += (paragraphs[paragraph]?.length ?? 0) + BETWEEN.length;
          paragraph++;
        }
        const shift = block.start - offset;
        const findings = scan(text.slice(block.start, block.end), block, kept);
        found[paragraph]?.push(
          ...findings.map((finding) => ({ ...finding, start: finding.start + shift, end: finding.end + shift })),
        );
      }
      remembered = kept;
      return found;
    },
  };
}
