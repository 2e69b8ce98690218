import type { BackgroundParts } from '../../../lib/background/background-parts';
import type { Application } from '../../../lib/domain/application';
import type { Moment } from '../../../lib/reminders/sweep';
import { MemoryStore } from '../reminders/MemoryStore';
import { at } from '../reminders/SweepWorld';

export interface MadeParts extends BackgroundParts {
  store: MemoryStore;
  /** How often it was looked what is due. */
  looks: number;
}

/** The background's surroundings at one moment, with records in memory. */
export function makeParts(moment: Moment = at('2026-03-03'), ...applications: Application[]): MadeParts {
  let ids = 0;
  const parts: MadeParts = {
    store: new MemoryStore(...applications),
    clock: () => moment,
    newId: () => `new-id-${++ids}`,
    looks: 0,
    staged: { read: async () => null, remove: async () => {}, tidy: async () => {} },
    forgetEverything: async () => {},
    look: async () => {
      parts.looks += 1;
      return 0;
    },
    lookSoon: () => {
      parts.looks += 1;
    },
  };
  return parts;
}
