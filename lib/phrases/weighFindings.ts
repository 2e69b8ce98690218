import type { ScannedBlock } from './engine/BlockScanner';
import type { Finding } from './finding';

/** Words and clause signs: a mail as short as this may well belong to an application without naming it. */
const TOO_SHORT_TO_TELL = 34;

/** Whether a mail counts as part of an application: it speaks of one, or is too short to tell. */
function seemsOnTopic(blocks: readonly ScannedBlock[]): boolean {
  let tokens = 0;
  for (const block of blocks) tokens += block.tokens;
  return tokens <= TOO_SHORT_TO_TELL || blocks.some((block) => block.isOnTopic);
}

/**
 * What the findings of a mail's blocks count, block by block: some rules say less, or nothing, in a mail that never speaks
 * of an application.
 * @param isApplication whether the mail is known to belong to one; otherwise its words decide
 */
export function weighFindings(blocks: readonly ScannedBlock[], isApplication?: boolean): (readonly Finding[])[] {
  const isOnTopic = isApplication ?? seemsOnTopic(blocks);
  return blocks.map((block) => (isOnTopic || block.findings.length === 0 ? block.findings : weighElsewhere(block)));
}

function weighElsewhere({ findings, elsewhere }: ScannedBlock): Finding[] {
  return findings.flatMap((finding, n): Finding[] => {
    if (elsewhere[n] === undefined) return [finding];
    return elsewhere[n] === 'nothing' ? [] : [{ ...finding, severity: 'mild' }];
  });
}
