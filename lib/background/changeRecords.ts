import { applyCommand } from '../domain/applyCommand';
import type { Handlers } from '../messages/router';
import type { BackgroundParts } from './background-parts';

type Changes = Pick<Handlers, 'application/change' | 'application/delete' | 'application/undo' | 'settings/change'>;

/** Every change to a record goes through here: applied by the domain, kept by the store, followed by a look at what is due. */
export function changeRecords({ store, clock, newId, look }: BackgroundParts): Changes {
  return {
    'application/change': async ({ operationId, applicationId, command }) => {
      const result = await store.change(applicationId, operationId, (before) =>
        applyCommand(before, command, { now: clock.now(), zone: clock.zone(), operationId, newId }),
      );
      if (result.ok) await look();
      return result;
    },
    'application/delete': async ({ operationId, applicationId }) => {
      const result = await store.remove(applicationId, operationId);
      if (result.ok) await look();
      return result;
    },
    'application/undo': async ({ operationId }) => {
      const ok = await store.undo(operationId, clock.now());
      if (ok) await look();
      return { ok };
    },
    'settings/change': async (patch) => {
      const result = await store.changeSettings(patch);
      if (result.ok) await look();
      return result;
    },
  };
}
