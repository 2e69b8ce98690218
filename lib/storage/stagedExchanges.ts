import type { Exchange, ShownReminder } from '../domain/exchange';
import type { Settings } from '../domain/settings';
import { boundedJson } from './boundedJson';
import type { MirrorFiles } from './mirror-files';
import { openOpfsFiles } from './opfsFiles';

/** In UTF-16 units; larger than what a pack of the mirror holds is not kept anyway. */
const MAX_LENGTH = 50_000_000;
const MOST_CHANGES = 20_000;
const MOST_REMINDERS = 500_000;
const LONGEST_ID = 200;
const LONGEST_KEY = 1_000;
/** A page that has left something asks for it at once; what is older was left by a try that died. In milliseconds. */
const KEPT_FOR = 10 * 60_000;

type Files = () => Promise<MirrorFiles | undefined>;
const openFolder: Files = () => openOpfsFiles('staged');

/**
 * Leaves an exchange for the background in the extension's own file system and returns its name for the message
 * `exchange/apply`: messages are too small for thousands of records.
 *
 * @throws when it is too large, or the browser has no place for it
 */
export async function stageExchange(exchange: Exchange, now = Date.now(), open = openFolder): Promise<string> {
  const text = JSON.stringify(exchange);
  if (text.length > MAX_LENGTH) throw new RangeError('more than one exchange may hold');
  const files = await open();
  if (!files) throw new DOMException('no place for files', 'NotSupportedError');
  const name = `${now}-${crypto.randomUUID()}.json`;
  await files.write(name, text);
  return name;
}

function isChange(value: unknown): value is Exchange['changes'][number] {
  const { id, seenRev, value: record } = Object(value) as Record<string, unknown>;
  const isNamed = typeof id === 'string' && id.length > 0 && id.length <= LONGEST_ID;
  return isNamed && Number.isSafeInteger(seenRev) && Number(seenRev) >= 0 && typeof record === 'object';
}

function isShown(value: unknown): value is ShownReminder {
  const { applicationId, key, at } = Object(value) as Record<string, unknown>;
  const isNamed = typeof applicationId === 'string' && applicationId.length <= LONGEST_ID;
  return isNamed && typeof key === 'string' && key.length <= LONGEST_KEY && Number.isFinite(at);
}

/** An exchange from a text, or `null`. Only its own shape is checked here; the store checks every record. */
export function parseExchange(text: string): Exchange | null {
  if (text.length > MAX_LENGTH) return null;
  const { changes, settings, reminders = [] } = Object(boundedJson(text)) as Record<string, unknown>;
  if (!Array.isArray(changes) || changes.length > MOST_CHANGES || !changes.every(isChange)) return null;
  if (typeof settings !== 'object' || Array.isArray(settings)) return null;
  if (!Array.isArray(reminders) || reminders.length > MOST_REMINDERS || !reminders.every(isShown)) return null;
  return {
    changes: changes.map(({ id, seenRev, value }) => ({ id, seenRev, value })),
    settings: settings as Settings | null,
    reminders: reminders.map(({ applicationId, key, at }) => ({ applicationId, key, at })),
  };
}

/** What pages have left, as the background reads it. */
export interface StagedExchanges {
  /** `null` when it is not there or is no exchange. */
  read(name: string): Promise<Exchange | null>;
  /** Never throws: what can't be removed now goes at a later start. */
  remove(name: string): Promise<void>;
  /** Removes what dead tries have left. */
  tidy(now: number): Promise<void>;
}

export function stagedExchanges(open: Files = openFolder): StagedExchanges {
  const remove = async (name: string) => {
    try {
      await (await open())?.remove(name);
    } catch (error) {
      console.warn('What was handed over could not be removed', error);
    }
  };
  return {
    remove,
    read: async (name) => {
      const text = await open()
        .then((files) => files?.read(name))
        .catch(() => undefined);
      return text === undefined ? null : parseExchange(text);
    },
    tidy: async (now) => {
      for (const name of (await (await open())?.list()) ?? [])
        if (!(Math.abs(now - Number.parseInt(name, 10)) < KEPT_FOR)) await remove(name);
    },
  };
}
