/**
 * A folder of small files, each written as a whole or not at all. Handed in, so that tests can make every call fail
 * or die. `opfsFiles` is the real one.
 */
export interface MirrorFiles {
  list(): Promise<string[]>;
  read(name: string): Promise<string>;
  write(name: string, text: string): Promise<void>;
  /** Does nothing when there is no such file. */
  remove(name: string): Promise<void>;
  /** What a browser needs once in each session, before the first write. */
  prepare?(): Promise<void>;
}

/**
 * Chromium writes a new content beside the file and swaps it in at the end. A death before that leaves it there, by half or whole
 * (Chromium 156, 2026-11); nothing of it was acknowledged.
 */
export const isLeftOver = (name: string) => name.endsWith('.crswap');
