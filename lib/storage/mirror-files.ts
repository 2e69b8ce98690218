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
