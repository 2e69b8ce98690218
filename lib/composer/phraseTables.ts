import type { Language } from '../domain/application';
import type { CompiledRules } from '../phrases/engine/compiled-rules';
import type { PhraseEngine } from '../phrases/phraseEngine';
import { handOver, receive, type World } from './handOver';

const ENGINE = 'phrase-engine';
const TABLES = 'phrases';

/** Hands the engine to the composer of this world. */
export function handOverEngine(engine: PhraseEngine, world?: World): void {
  handOver(ENGINE, [engine], world);
}

/** Takes the engine as it is handed over, until `signal` aborts. */
export function receiveEngine(take: (engine: PhraseEngine) => void, signal: AbortSignal, world?: World): void {
  receive(ENGINE, take, signal, world);
}

/** Hands the tables of a language to the composer of this world. */
export function handOverTables(language: Language, tables: CompiledRules, world?: World): void {
  handOver(TABLES, [language, tables], world);
}

/** Takes tables as they are handed over, until `signal` aborts. */
export function receiveTables(
  take: (language: Language, tables: CompiledRules) => void,
  signal: AbortSignal,
  world?: World,
): void {
  receive(TABLES, take, signal, world);
}
