import type { Language } from '../domain/application';
import type { Checker } from '../phrases/createChecker';
import type { BlockScanner } from '../phrases/engine/BlockScanner';
import type { CompiledRules } from '../phrases/engine/compiled-rules';
import type { PhraseEngine } from '../phrases/phraseEngine';
import type { World } from './handOver';
import { receiveEngine, receiveTables } from './phraseTables';

/** Where a composer has its phrase rules from, and what checks mails by them. */
export interface PhraseSource {
  /** What checks one mail, as soon as the engine is here. */
  createChecker(): Checker | undefined;
  /** The scanner of a language, as soon as engine and tables are here. */
  scannerOf(language: Language): BlockScanner | undefined;
  /** Asks for a language's tables, unless they are here, on their way, or could not be brought. */
  want(language: Language): void;
  /** Lets languages that could not be brought be asked for again. */
  tryAgain(): void;
  /** Calls back whenever tables have arrived, until `signal` aborts. */
  onArrival(listener: () => void, signal: AbortSignal): void;
}

/** So often is asked without an answer until the user comes back to the mail. */
const MOST_UNHEARD = 3;

interface SourceParts {
  /** Has engine and tables brought into this world, in this order; resolves when they have been handed over. */
  bring: (language: Language) => Promise<{ injected: boolean }>;
  signal: AbortSignal;
  world?: World;
}

/** Which languages have been asked for, and how that went. */
class Asked {
  private readonly states = new Map<Language, 'coming' | 'answered'>();
  private readonly unheard = new Map<Language, number>();

  has(language: Language): boolean {
    return this.states.has(language);
  }

  ask(language: Language, answer: Promise<unknown>): void {
    this.states.set(language, 'coming');
    // Without tables there are no hints, and nothing else is amiss: no word about it.
    answer.then(
      () => this.states.set(language, 'answered'),
      () => this.noticeSilence(language),
    );
  }

  forget(): void {
    this.unheard.clear();
    for (const [language, state] of this.states) if (state === 'answered') this.states.delete(language);
  }

  /** A worker that was just going to sleep hears the next one. */
  private noticeSilence(language: Language): void {
    const times = (this.unheard.get(language) ?? 0) + 1;
    this.unheard.set(language, times);
    if (times < MOST_UNHEARD) this.states.delete(language);
    else this.states.set(language, 'answered');
  }
}

/** A source that has each language's tables brought in by the background when a mail first needs them; the engine comes with the first. */
export function createPhraseSource({ bring, signal, world }: SourceParts): PhraseSource {
  const scanners = new Map<Language, BlockScanner>();
  const asked = new Asked();
  const listeners = new Set<() => void>();
  let engine: PhraseEngine | undefined;
  const scannerOf = (language: Language) => scanners.get(language);
  const take = (language: Language, tables: CompiledRules) => {
    if (!engine || scanners.has(language)) return;
    scanners.set(language, engine.scannerFrom(tables, language));
    for (const listener of [...listeners]) listener();
  };
  receiveEngine((brought) => (engine ??= brought), signal, world);
  receiveTables(take, signal, world);
  return {
    createChecker: () => engine?.createChecker(scannerOf),
    scannerOf,
    want(language) {
      if (!scanners.has(language) && !asked.has(language) && !signal.aborted) asked.ask(language, bring(language));
    },
    tryAgain: () => asked.forget(),
    onArrival(listener, until) {
      listeners.add(listener);
      until.addEventListener('abort', () => listeners.delete(listener));
    },
  };
}

/** A source for pages that have engine and tables at hand. */
export function phrasesAtHand(engine: PhraseEngine, scannerOf: (language: Language) => BlockScanner): PhraseSource {
  return {
    createChecker: () => engine.createChecker(scannerOf),
    scannerOf,
    want: () => {},
    tryAgain: () => {},
    onArrival: () => {},
  };
}
