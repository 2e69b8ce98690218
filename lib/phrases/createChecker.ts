import type { Language } from '../domain/application';
import type { OwnPhrase } from '../domain/own-phrase';
import { addOwnFindings } from './addOwnFindings';
import { type Complete, checkMail, type MailOptions, type ScanBlock } from './checkMail';
import type { BlockScanner, ScannedBlock } from './engine/BlockScanner';
import type { Finding } from './finding';
import { type FindOwn, findOwnIn } from './ownPhrases';

/** What the user wants to be told of beside what the rules find. */
export interface OwnChecks {
  readonly phrases: readonly OwnPhrase[];
  /** Whether the user doesn't want to see a rule's hint on these words. */
  readonly isIgnored: (ruleId: string, words: string) => boolean;
}

/** Checks a compose window again and again while it is being written. */
export interface Checker {
  /** Findings of each paragraph; offsets are those of the paragraph. */
  check(paragraphs: readonly string[], options: MailOptions, own?: OwnChecks): Finding[][];
  /** How many blocks have been scanned so far, for the test that only edited paragraphs are. */
  readonly scanned: number;
}

/**
 * A checker that remembers the findings of the paragraphs it saw last, so that a key press costs one paragraph. It gives
 * what checkMail gives. A language that has no scanner yet has no findings; they come with the first check after it has.
 *
 * @example createChecker(scannerFor).check(['Sehr geehrte Frau Muster,', 'vielen Dank.'], { language: 'de' }) // [[], []]
 */
export function createChecker(scannerOf: (language: Language) => BlockScanner | undefined): Checker {
  let remembered: Memory = new Map();
  let scanned = 0;
  let finder: { of: readonly OwnPhrase[]; find: FindOwn } | undefined;
  const completeWith = ({ phrases, isIgnored }: OwnChecks): Complete | undefined => {
    if (phrases.length === 0) return undefined;
    if (finder?.of !== phrases) finder = { of: phrases, find: findOwnIn(phrases) };
    const { find } = finder;
    return (found, block, language) =>
      addOwnFindings(found, find(block, language), ({ ruleId, start, end }) =>
        isIgnored(ruleId, block.slice(start, end)),
      );
  };
  return {
    get scanned() {
      return scanned;
    },
    check(paragraphs, options, own) {
      const kept: Memory = new Map();
      const scan: ScanBlock = (block, position, language) => {
        const place = `${language}${position.greetingLines}${position.closingLines}${position.openingAfter}`;
        const known = kept.get(place)?.get(block) ?? remembered.get(place)?.get(block);
        const result = known ?? scannerOf(language)?.scan(block, position);
        if (result === undefined) return undefined;
        if (known === undefined) scanned++;
        keep(kept, place, block, result);
        return result;
      };
      const found = checkMail(paragraphs, options, scan, own && completeWith(own));
      remembered = kept;
      return found;
    },
  };
}

/** Place in the mail → block → what was found in it. The block alone is the inner key: its hash is known to the engine. */
type Memory = Map<string, Map<string, ScannedBlock>>;

function keep(memory: Memory, place: string, block: string, result: ScannedBlock): void {
  const blocks = memory.get(place);
  if (blocks) blocks.set(block, result);
  else memory.set(place, new Map([[block, result]]));
}
