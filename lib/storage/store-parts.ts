import type { Application } from '../domain/application';
import type { Database } from './database';
import type { Mirror } from './mirror';

/** What the functions of the store work with. */
export interface StoreParts {
  database: Database;
  mirror: Mirror;
  /** Checks a record that comes back from a file; `undefined` when it is not one. */
  parse: (value: unknown) => Application | undefined;
}
