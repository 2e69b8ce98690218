import type { Language } from '../domain/application';
import type { CompiledRules } from '../phrases/engine/compiled-rules';

// The composer and the scripts with the tables are injected one by one into the same world of our own beside the page,
// whose global object is the only place that both know. The page has another global object and sees nothing of it.
const RECEIVER: unique symbol = Symbol.for('nachklang.phrases');

type Receive = (language: Language, tables: CompiledRules) => void;
export type World = { [RECEIVER]?: Receive };

/** Hands tables to the composer of this world; with none there, or one that has them already, nothing happens. */
export function handOverTables(language: Language, tables: CompiledRules, world: World = globalThis as World): void {
  world[RECEIVER]?.(language, tables);
}

/**
 * Takes what is handed over from now on, until `signal` aborts. Who comes later takes over: a composer left behind by an
 * update or a second injection gets nothing any more, and tables of an older build never reach a newer engine.
 */
export function receiveTables(receive: Receive, signal: AbortSignal, world: World = globalThis as World): void {
  world[RECEIVER] = receive;
  signal.addEventListener('abort', () => {
    if (world[RECEIVER] === receive) delete world[RECEIVER];
  });
}
