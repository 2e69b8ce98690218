import { addHints, removeHints } from '../domain/ignored-hint';
import type { Handlers } from '../messages/router';
import { applyTo } from './applyTo';
import type { BackgroundParts } from './background-parts';

type Changes = Pick<
  Handlers,
  'application/change' | 'application/delete' | 'application/undo' | 'settings/change' | 'hints/hide' | 'hints/show'
>;

/**
 * Every change to the records that a page can ask for. A look at what is due follows, but for hints: hiding one moves no
 * reminder.
 */
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
    'hints/hide': ({ hints }) =>
      store.changeSettings(({ ignoredHints }) => ({ ignoredHints: addHints(ignoredHints, hints) })),
    'hints/show': ({ ids }) =>
      store.changeSettings(({ ignoredHints }) => ({ ignoredHints: removeHints(ignoredHints, ids) })),
  };
}
