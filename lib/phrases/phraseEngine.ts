import type { Language } from '../domain/application';
import { createChecker } from './createChecker';
import { BlockScanner } from './engine/BlockScanner';
import type { CompiledRules } from './engine/compiled-rules';
import { loadRules } from './engine/loadRules';

/** What checks mails, apart from the rules that it goes by. */
export interface PhraseEngine {
  createChecker: typeof createChecker;
  /** Makes a language's tables ready for use. */
  scannerFrom(tables: CompiledRules, language: Language): BlockScanner;
}

export const phraseEngine: PhraseEngine = {
  createChecker,
  scannerFrom: (tables, language) => new BlockScanner(loadRules(tables, language)),
};
