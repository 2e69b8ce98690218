import * as v from 'valibot';
import type { Command } from '../domain/commands';
import type { Settings } from '../domain/settings';
import type { MessageData, MessageName } from './protocol';

const operationId = v.pipe(v.string(), v.regex(/^[\w-]{8,64}$/));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const text = v.pipe(v.string(), v.maxLength(10_000));
const nothing = v.strictObject({});

const recipients = v.pipe(
  v.array(v.strictObject({ name: v.pipe(v.string(), v.maxLength(500)), email: v.pipe(v.string(), v.maxLength(500)) })),
  v.maxLength(100),
);

/** The command's fields are validated by the domain, which names what is wrong; here only that it is one. */
const command = v.custom<Command>(
  (value) => typeof value === 'object' && value !== null && typeof (value as { name?: unknown }).name === 'string',
);

const settings = v.strictObject({
  showNamesInNotifications: v.optional(v.boolean()),
  reminderTime: v.optional(v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/))),
  country: v.optional(v.picklist(['DE', 'AT', 'CH', 'GB', 'US'])),
  region: v.optional(v.pipe(v.string(), v.regex(/^[A-Z0-9]{0,3}$/))),
  ignoredRules: v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(100))), v.maxLength(2_000))),
  mailbox: v.optional(v.picklist(['gmail', 'outlook-live', 'outlook-office', 'practice'])),
  ownName: v.optional(v.pipe(v.string(), v.maxLength(200))),
});

/** What the data of each message must look like; anything more or else is refused. */
export const SHAPES = {
  'application/change': v.strictObject({ operationId, applicationId: v.nullable(id), command }),
  'application/delete': v.strictObject({ operationId, applicationId: id }),
  'application/undo': v.strictObject({ operationId }),
  'settings/change': settings as unknown as v.GenericSchema<unknown, Partial<Settings>>,
  'reminders/sweep': nothing,
  'panel/offer': v.strictObject({ recipients }),
  'composer/inject': nothing,
  'composer/context': v.strictObject({ recipients }),
  'composer/sent': v.strictObject({
    operationId,
    recipients,
    step: v.nullable(v.strictObject({ applicationId: id, key: text })),
  }),
} satisfies { [Name in MessageName]: v.GenericSchema<unknown, MessageData<Name>> };

/** The data when it has the message's shape, otherwise `undefined`. */
export function readData<Name extends MessageName>(name: Name, data: unknown): MessageData<Name> | undefined {
  const result = v.safeParse(SHAPES[name] as v.GenericSchema<unknown, MessageData<Name>>, data);
  return result.success ? result.output : undefined;
}
