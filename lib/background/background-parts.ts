import type { RecordStore } from '../domain/record-store';
import type { Clock } from './clock';

/** What the handlers work with. */
export interface BackgroundParts {
  store: RecordStore;
  clock: Clock;
  newId: () => string;
  /** Looks what is due and returns how many steps are. */
  look: () => Promise<number>;
  /** The same after a change, which is acknowledged without waiting for it. Never throws. */
  lookSoon: () => void;
}
