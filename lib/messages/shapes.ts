import * as v from 'valibot';
import { HINT_LIMITS, MOST_HINTS_AT_ONCE } from '../domain/ignored-hint';
import { isCalmerWording, isPhraseWords, MOST_PHRASES, PHRASE_ID } from '../domain/own-phrase';
import { MOST_A_DAY } from '../domain/settings';
import { LIMITS } from '../domain/transitions/limits';
import { COMMAND } from './command-shape';
import type { MessageData, MessageName } from './protocol';

const operationId = v.pipe(v.string(), v.regex(/^[\w-]{8,64}$/));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const line = v.pipe(v.string(), v.maxLength(1_000));
/** Sketches hold unsigned numbers of 32 bits at most. */
const LAST_HASH = 0xffff_ffff;
const nothing = v.strictObject({});
const recipients = v.pipe(v.array(v.strictObject({ name: line, email: line })), v.maxLength(500));

const time = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

const settings = v.strictObject({
  showNamesInNotifications: v.exactOptional(v.boolean()),
  reminderTime: v.exactOptional(time),
  quietFrom: v.exactOptional(time),
  quietUntil: v.exactOptional(time),
  remindsOnFreeDays: v.exactOptional(v.boolean()),
  mostADay: v.exactOptional(
    v.pipe(v.number(), v.safeInteger(), v.minValue(MOST_A_DAY.least), v.maxValue(MOST_A_DAY.most)),
  ),
  country: v.exactOptional(v.picklist(['DE', 'AT', 'CH', 'GB', 'US'])),
  region: v.exactOptional(v.pipe(v.string(), v.regex(/^[A-Z0-9]{0,3}$/))),
  mailLanguage: v.exactOptional(v.picklist(['auto', 'de', 'en'])),
  mailbox: v.exactOptional(v.picklist(['gmail', 'outlook-live', 'outlook-office', 'practice'])),
  ownName: v.exactOptional(v.pipe(v.string(), v.maxLength(200))),
  comparesLetters: v.exactOptional(v.boolean()),
});

const instant = v.nullable(v.pipe(v.number(), v.safeInteger()));
const backups = v.strictObject({
  lastAt: v.exactOptional(instant),
  isWeekly: v.exactOptional(v.boolean()),
  reminds: v.exactOptional(v.boolean()),
  dismissedAt: v.exactOptional(instant),
});

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const sketch = v.pipe(v.array(v.pipe(count, v.maxValue(LAST_HASH))), v.maxLength(LIMITS.sketch));

const filled = (limit: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(limit));
const hint = v.strictObject({
  id: filled(HINT_LIMITS.id),
  ruleId: filled(HINT_LIMITS.ruleId),
  words: v.nullable(filled(HINT_LIMITS.words)),
  applicationId: v.nullable(filled(HINT_LIMITS.id)),
  mail: v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(0))),
  createdAt: v.nullable(v.pipe(v.number(), v.safeInteger())),
});

const phraseId = v.pipe(v.string(), v.regex(PHRASE_ID));
const phrase = v.strictObject({
  id: phraseId,
  words: v.pipe(
    v.string(),
    v.check((words) => isPhraseWords(words)),
  ),
  instead: v.pipe(
    v.string(),
    v.check((wording) => isCalmerWording(wording)),
  ),
  language: v.picklist(['de', 'en', 'any']),
});

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const panelPlace = v.strictObject({
  at: v.nullable(v.strictObject({ x: share, y: share })),
  isFolded: v.boolean(),
});

/** What the data of each message must look like; anything more or else is refused. */
export const SHAPES = {
  'application/change': v.strictObject({ operationId, applicationId: v.nullable(id), command: COMMAND }),
  'application/delete': v.strictObject({ operationId, applicationId: id }),
  'application/put-back': v.strictObject({ operationId, applicationId: id }),
  'application/purge': v.strictObject({ applicationId: id }),
  'application/undo': v.strictObject({ operationId }),
  'exchange/apply': v.strictObject({ operationId, staged: v.pipe(v.string(), v.regex(/^[0-9a-z-]{36,64}\.json$/)) }),
  'settings/change': settings,
  'records/erase': nothing,
  'backups/change': backups,
  'hints/hide': v.strictObject({ hints: v.pipe(v.array(hint), v.maxLength(MOST_HINTS_AT_ONCE)) }),
  'hints/show': v.strictObject({ ids: v.pipe(v.array(filled(HINT_LIMITS.id)), v.maxLength(MOST_HINTS_AT_ONCE)) }),
  'phrases/save': v.strictObject({ phrases: v.pipe(v.array(phrase), v.maxLength(MOST_PHRASES)) }),
  'phrases/remove': v.strictObject({ ids: v.pipe(v.array(phraseId), v.maxLength(MOST_PHRASES)) }),
  'notice/read': nothing,
  'notice/seen': v.strictObject({ at: v.pipe(v.number(), v.safeInteger()) }),
  'reminders/sweep': nothing,
  'reminders/test': nothing,
  'panel/offer': v.strictObject({ recipients }),
  'panel/guess': v.strictObject({ recipients }),
  'panel/others': v.strictObject({ applicationId: v.nullable(id) }),
  'composer/inject': nothing,
  'composer/bring': v.strictObject({
    part: v.picklist(['phrases-de', 'phrases-en', 'card', 'thread-reader', 'window-report']),
  }),
  'composer/texts': nothing,
  'thread/inject': nothing,
  'thread/known': v.strictObject({ senders: recipients }),
  'composer/context': v.strictObject({ recipients }),
  'composer/place': panelPlace,
  'composer/sent': v.strictObject({
    operationId,
    recipients,
    step: v.nullable(v.strictObject({ applicationId: id, key: line })),
    origin: v.picklist(['letter', 'own', 'unsure']),
    words: count,
    sketch,
  }),
  'composer/unsent': v.strictObject({ operationId }),
} satisfies { [Name in MessageName]: v.GenericSchema<unknown, MessageData<Name>> };

/** The data when it has the message's shape, otherwise `undefined`. */
export function readData<Name extends MessageName>(name: Name, data: unknown): MessageData<Name> | undefined {
  const result = v.safeParse(SHAPES[name] as v.GenericSchema<unknown, MessageData<Name>>, data);
  return result.success ? result.output : undefined;
}
