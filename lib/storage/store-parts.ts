import type { Application, Instant } from '../domain/application';
import type { Database } from './database';
import type { Mirror } from './mirror';
import type { NoteBook } from './note-book';

/** Runs work while nobody else with the same lock runs theirs. */
export type Lock = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** What the functions of the store work with. */
export interface StoreParts {
  database: Database;
  mirror: Mirror;
  /** Checks a record that comes back from a file; `undefined` when it is not one. */
  parse: (value: unknown) => Application | undefined;
  /** Keeps other contexts out while one writes; without it, one context alone is assumed. */
  lock?: Lock;
  notes: NoteBook;
  now: () => Instant;
  patience: Patience;
}

/** Waits for some work, but not for ever: a call to the disk that never comes back must not leave the user without an answer. */
export type Patience = <Result>(work: Promise<Result>, isLong?: boolean) => Promise<Result>;
