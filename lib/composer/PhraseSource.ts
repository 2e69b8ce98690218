import type { Language } from '../domain/application';
import { BlockScanner } from '../phrases/engine/BlockScanner';
import type { CompiledRules } from '../phrases/engine/compiled-rules';
import { loadRules } from '../phrases/engine/loadRules';
import { receiveTables, type World } from './phraseTables';

/** Where a composer has its phrase rules from. */
export interface PhraseSource {
  /** The scanner of a language, as soon as its tables are here. */
  scannerOf(language: Language): BlockScanner | undefined;
  /** Asks for a language's tables, unless they are here, on their way, or could not be brought. */
  want(language: Language): void;
  /** Lets languages that could not be brought be asked for again. */
  tryAgain(): void;
  /** Calls back whenever tables have arrived, until `signal` aborts. */
  onArrival(listener: () => void, signal: AbortSignal): void;
}

interface SourceParts {
  /** Has the tables brought into this world; resolves when they have been handed over. */
  bring: (language: Language) => Promise<{ injected: boolean }>;
  signal: AbortSignal;
  world?: World;
}

/** A source that has each language's tables brought in by the background when a mail first needs them. */
export function createPhraseSource({ bring, signal, world }: SourceParts): PhraseSource {
  const scanners = new Map<Language, BlockScanner>();
  const asked = new Map<Language, 'coming' | 'answered'>();
  const listeners = new Set<() => void>();
  const take = (language: Language, tables: CompiledRules) => {
    if (scanners.has(language)) return;
    scanners.set(language, new BlockScanner(loadRules(tables, language)));
    for (const listener of [...listeners]) listener();
  };
  receiveTables(take, signal, world);
  return {
    scannerOf: (language) => scanners.get(language),
    want(language) {
      if (scanners.has(language) || asked.has(language) || signal.aborted) return;
      asked.set(language, 'coming');
      // Without tables there are no hints, and nothing else is amiss: no word about it.
      bring(language)
        .catch(() => undefined)
        .then(() => asked.set(language, 'answered'));
    },
    tryAgain() {
      for (const [language, state] of asked) if (state === 'answered') asked.delete(language);
    },
    onArrival(listener, until) {
      listeners.add(listener);
      until.addEventListener('abort', () => listeners.delete(listener));
    },
  };
}

/** A source for pages that have the tables at hand. */
export function phrasesAtHand(scannerOf: (language: Language) => BlockScanner): PhraseSource {
  return { scannerOf, want: () => {}, tryAgain: () => {}, onArrival: () => {} };
}
