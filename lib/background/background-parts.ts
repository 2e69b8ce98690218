import type { RecordStore } from '../domain/record-store';
import type { Clock } from './clock';

/** What the handlers work with. */
export interface BackgroundParts {
  store: RecordStore;
  clock: Clock;
  newId: () => string;
  /** Looks what is due; called after every change. Returns how many steps are. */
  look: () => Promise<number>;
}
