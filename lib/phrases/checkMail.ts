import type { Language } from '../domain/application';
import type { ScannedBlock } from './engine/BlockScanner';
import { findOwnBlocks, type OwnBlock } from './engine/findOwnBlocks';
import type { Finding } from './finding';
import { weighFindings } from './weighFindings';

/** How to check the paragraphs of a mail. */
export type MailOptions = {
  /** The mail is known to belong to an application (its recipient was met in one); otherwise its words decide. */
  isApplication?: boolean | undefined;
} & (
  | { /** Of the whole mail. */ language: Language }
  | { /** One for each paragraph. */ languages: readonly Language[] }
);

/** Scans a block of one paragraph; `undefined` where there are no rules for its language. */
export type ScanBlock = (block: string, position: OwnBlock, language: Language) => ScannedBlock | undefined;

/** What is told of a block beyond what its rules found. */
export type Complete = (found: readonly Finding[], block: string, language: Language) => readonly Finding[];

const BETWEEN = '\n\n';
const NOTHING: ScannedBlock = { findings: [], elsewhere: [], isOnTopic: false, tokens: 0 };

/** Blocks never reach over a paragraph's end; this tells which one each lies in, and where that begins. */
function placeBlocks(blocks: readonly OwnBlock[], paragraphs: readonly string[]) {
  let index = 0;
  let offset = 0;
  return blocks.map((block) => {
    for (;;) {
      const next = offset + (paragraphs[index]?.length ?? 0) + BETWEEN.length;
      if (block.start < next || index >= paragraphs.length) return { block, index, offset };
      offset = next;
      index++;
    }
  });
}

/** The block's text; the paragraph itself where that is all of it, since an unchanged string is looked up at no cost. */
function blockOf(text: string, { start, end }: OwnBlock, paragraph: string | undefined): string {
  return paragraph !== undefined && paragraph.length === end - start ? paragraph : text.slice(start, end);
}

/**
 * Findings of each paragraph of a mail, offsets being those of the paragraph: what checkText gives for the paragraphs with
 * empty lines between them, but each paragraph with the rules of its own language.
 *
 * @example checkMail(['Dear Sir or Madam,'], { language: 'en' }, (block, position) => scannerFor('en').scan(block, position))
 */
export function checkMail(
  paragraphs: readonly string[],
  options: MailOptions,
  scan: ScanBlock,
  complete: Complete = (found) => found,
): Finding[][] {
  const text = paragraphs.join(BETWEEN);
  const places = placeBlocks(findOwnBlocks(text), paragraphs);
  const languageOf = (index: number) => ('language' in options ? options.language : options.languages[index]);
  const scanned = places.map(({ block, index }) => {
    const language = languageOf(index);
    return (language && scan(blockOf(text, block, paragraphs[index]), block, language)) ?? NOTHING;
  });
  const found: Finding[][] = paragraphs.map(() => []);
  const weighed = weighFindings(scanned, options.isApplication);
  for (const [n, { block, index, offset }] of places.entries()) {
    const language = languageOf(index);
    const shift = block.start - offset;
    const findings = weighed[n] ?? [];
    const all = language ? complete(findings, blockOf(text, block, paragraphs[index]), language) : findings;
    for (const finding of all)
      found[index]?.push({ ...finding, start: finding.start + shift, end: finding.end + shift });
  }
  return found;
}
