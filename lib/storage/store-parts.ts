import type { Application } from '../domain/application';
import type { Database } from './database';
import type { Mirror } from './mirror';

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
}
