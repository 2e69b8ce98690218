import * as v from 'valibot';
import { HINT_LIMITS, MOST_HINTS } from '../domain/ignored-hint';
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

const settings = v.strictObject({
  showNamesInNotifications: v.exactOptional(v.boolean()),
  reminderTime: v.exactOptional(v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/))),
  country: v.exactOptional(v.picklist(['DE', 'AT', 'CH', 'GB', 'US'])),
  region: v.exactOptional(v.pipe(v.string(), v.regex(/^[A-Z0-9]{0,3}$/))),
  mailLanguage: v.exactOptional(v.picklist(['auto', 'de', 'en'])),
  mailbox: v.exactOptional(v.picklist(['gmail', 'outlook-live', 'outlook-office', 'practice'])),
  ownName: v.exactOptional(v.pipe(v.string(), v.maxLength(200))),
  comparesLetters: v.exactOptional(v.boolean()),
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

/** What the data of each message must look like; anything more or else is refused. */
export const SHAPES = {
  'application/change': v.strictObject({ operationId, applicationId: v.nullable(id), command: COMMAND }),
  'application/delete': v.strictObject({ operationId, applicationId: id }),
  'application/undo': v.strictObject({ operationId }),
  'settings/change': settings,
  'hints/hide': v.strictObject({ hints: v.pipe(v.array(hint), v.maxLength(MOST_HINTS)) }),
  'hints/show': v.strictObject({ ids: v.pipe(v.array(filled(HINT_LIMITS.id)), v.maxLength(MOST_HINTS)) }),
  'reminders/sweep': nothing,
  'panel/offer': v.strictObject({ recipients }),
  'panel/others': v.strictObject({ applicationId: v.nullable(id) }),
  'composer/inject': nothing,
  'composer/phrases': v.strictObject({ language: v.picklist(['de', 'en']) }),
  'composer/context': v.strictObject({ recipients }),
  'composer/sent': v.strictObject({
    operationId,
    recipients,
    step: v.nullable(v.strictObject({ applicationId: id, key: line })),
    origin: v.picklist(['letter', 'own', 'unsure']),
    words: count,
    sketch,
  }),
} satisfies { [Name in MessageName]: v.GenericSchema<unknown, MessageData<Name>> };

/** The data when it has the message's shape, otherwise `undefined`. */
export function readData<Name extends MessageName>(name: Name, data: unknown): MessageData<Name> | undefined {
  const result = v.safeParse(SHAPES[name] as v.GenericSchema<unknown, MessageData<Name>>, data);
  return result.success ? result.output : undefined;
}
