/** How often tests by chance and in great number try: CI takes in full what `npm test` takes in part. */
export const IS_FULL = process.env.NACHKLANG_RUNS === 'full';

/** @example runs(1_000, 10_000) // the everyday number, the full one */
export const runs = (everyday: number, full: number) => (IS_FULL ? full : everyday);
