import type { Handlers } from '../messages/router';
import { applyTo } from './applyTo';
import type { BackgroundParts } from './background-parts';

type Changes = Pick<Handlers, 'application/change' | 'application/delete' | 'application/undo' | 'settings/change'>;

/** Every change to the records that a page can ask for; each is followed by a look at what is due. */
export function changeRecords(parts: BackgroundParts): Changes {
  const { store, clock, lookSoon } = parts;
  const followed = async <Result extends { ok: boolean }>(change: Promise<Result>): Promise<Result> => {
    const result = await change;
    if (result.ok) lookSoon();
    return result;
  };
  return {
    'application/change': ({ operationId, applicationId, command }) =>
      applyTo(parts, applicationId, operationId, command),
    'application/delete': ({ operationId, applicationId }) => followed(store.remove(applicationId, operationId)),
    'application/undo': async ({ operationId }) =>
      followed(store.undo(operationId, clock().now).then((ok) => ({ ok }))),
    'settings/change': (patch) => followed(store.changeSettings(patch)),
  };
}
