// The composer and what is brought to it on demand are injected one by one into the same world of our own beside the page,
// whose global object is the only place that all of them know. The page has another global object and sees nothing of it.
const nameOf = (what: string) => Symbol.for(`nachklang.${what}`);

/** The global object of a script. */
export type World = Record<symbol, unknown>;

/** Hands something to whoever waits for it in this world; with nobody there nothing happens. */
export function handOver<Args extends unknown[]>(
  what: string,
  args: Args,
  world = globalThis as unknown as World,
): void {
  (world[nameOf(what)] as ((...args: Args) => void) | undefined)?.(...args);
}

/**
 * Takes what is handed over from now on, until `signal` aborts. Who comes later takes over: a script left behind by an update or
 * a second injection gets nothing any more, and what belongs to an older build never reaches a newer one.
 */
export function receive<Args extends unknown[]>(
  what: string,
  take: (...args: Args) => void,
  signal: AbortSignal,
  world = globalThis as unknown as World,
): void {
  const name = nameOf(what);
  world[name] = take;
  signal.addEventListener('abort', () => {
    if (world[name] === take) delete world[name];
  });
}
