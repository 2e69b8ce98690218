import type { Exchange } from '../domain/exchange';
import type { RecordStore } from '../domain/record-store';
import type { Clock } from './clock';

/** What the handlers work with. */
export interface BackgroundParts {
  store: RecordStore;
  clock: Clock;
  newId: () => string;
  /** What a page has left for the background to keep; `null` when there is no such thing. */
  staged: {
    read(name: string): Promise<Exchange | null>;
    remove(name: string): Promise<void>;
    tidy(now: number): Promise<void>;
  };
  /** Takes away what the browser keeps beside the records: alarm, notifications, badge, notes. */
  forgetEverything: () => Promise<void>;
  /** Looks what is due and returns how many steps are. */
  look: () => Promise<number>;
  /** The same after a change, which is acknowledged without waiting for it. Never throws. */
  lookSoon: () => void;
}
