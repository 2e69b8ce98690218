/** A folder of small files, each written as a whole or not at all. */
export interface MirrorFiles {
  list(): Promise<string[]>;
  read(name: string): Promise<string>;
  write(name: string, text: string): Promise<void>;
  remove(name: string): Promise<void>;
  /** Puts a file that cannot be read out of the way, but keeps it. */
  quarantine(name: string): Promise<void>;
}
