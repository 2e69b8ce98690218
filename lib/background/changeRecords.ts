import { addHints, removeHints } from '../domain/ignored-hint';
import { removePhrases, savePhrases } from '../domain/own-phrase';
import type { Handlers } from '../messages/router';
import { applyTo } from './applyTo';
import type { BackgroundParts } from './background-parts';

type Changes = Pick<
  Handlers,
  | 'application/change'
  | 'application/delete'
  | 'application/put-back'
  | 'application/purge'
  | 'application/undo'
  | 'exchange/apply'
  | 'settings/change'
  | 'backups/change'
  | 'hints/hide'
  | 'hints/show'
  | 'phrases/save'
  | 'phrases/remove'
>;

/**
 * Every change to the records that a page can ask for. A look at what is due follows, but for hints and phrases:
 * they move no reminder.
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
    'application/delete': ({ operationId, applicationId }) =>
      applyTo(parts, applicationId, operationId, { name: 'deleteApplication' }),
    'application/put-back': ({ operationId, applicationId }) =>
      applyTo(parts, applicationId, operationId, { name: 'putBackApplication' }),
    'application/purge': ({ applicationId }) => store.purge(applicationId, clock().now),
    'application/undo': ({ operationId }) => followed(store.undo(operationId, clock().now)),
    'exchange/apply': ({ operationId, staged }) =>
      // The look comes last: over thousands of new records it would keep the answer waiting.
      followed(store.exchange(operationId, () => parts.staged.read(staged)).finally(() => parts.staged.remove(staged))),
    'settings/change': (patch) => followed(store.changeSettings(patch)),
    'backups/change': (patch) =>
      followed(store.changeSettings(({ backups }) => ({ backups: { ...backups, ...patch } }))),
    'hints/hide': ({ hints }) =>
      store.changeSettings(({ ignoredHints }) => ({ ignoredHints: addHints(ignoredHints, hints) })),
    'hints/show': ({ ids }) =>
      store.changeSettings(({ ignoredHints }) => ({ ignoredHints: removeHints(ignoredHints, ids) })),
    'phrases/save': ({ phrases }) =>
      store.changeSettings(({ ownPhrases }) => ({ ownPhrases: savePhrases(ownPhrases, phrases) })),
    'phrases/remove': ({ ids }) =>
      store.changeSettings(({ ownPhrases }) => ({ ownPhrases: removePhrases(ownPhrases, ids) })),
  };
}
