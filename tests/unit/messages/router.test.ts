import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBounded } from '../../../lib/messages/isBounded';
import type { MessageName } from '../../../lib/messages/protocol';
import { createRouter, type Handlers, WHO } from '../../../lib/messages/router';
import type { SenderKind } from '../../../lib/messages/sender';
import { readData } from '../../../lib/messages/shapes';
import { runs } from '../../runs';
import { MESSAGES } from './examples';
import { OWN, SENDERS } from './senders';

const NAMES = Object.keys(MESSAGES) as MessageName[];

/** Handlers that only write down that they were reached. */
function makeRouter() {
  const reached: string[] = [];
  const log: string[] = [];
  const handlers = Object.fromEntries(
    NAMES.map((name) => [name, async () => reached.push(name)]),
  ) as unknown as Handlers;
  return { reached, log, route: createRouter(OWN, handlers, (what) => log.push(what)) };
}

/** What the threat model allows, written down a second time, by hand. */
const ALLOWED: Record<SenderKind, MessageName[]> = {
  page: NAMES.filter(
    (name) => !['composer/inject', 'composer/bring', 'composer/texts', 'thread/inject', 'thread/known'].includes(name),
  ),
  panel: [
    'application/change',
    'application/undo',
    'hints/hide',
    'hints/show',
    'panel/offer',
    'panel/guess',
    'panel/others',
  ],
  card: ['hints/hide', 'hints/show'],
  mail: [
    'composer/inject',
    'composer/bring',
    'composer/texts',
    'thread/inject',
    'thread/known',
    'composer/context',
    'composer/place',
    'composer/sent',
    'composer/unsent',
  ],
  stranger: [],
};

const SECRET = 'Anna Weber at Beispielwerk';

/** Something done to the data of a good message: replaced, a field put in or taken out, nested, or nothing. */
const anyHarm: fc.Arbitrary<(data: object) => unknown> = fc.oneof(
  fc.constant((data: object) => data),
  fc.anything().map((other) => () => other),
  fc.tuple(fc.string(), fc.anything()).map(([key, value]) => (data: object) => ({
    ...data,
    [key]: value,
    [SECRET]: SECRET,
  })),
  fc.tuple(fc.nat(8), fc.anything()).map(([at, value]) => (data: object) => {
    const keys = Object.keys(data);
    const key = keys[at % Math.max(1, keys.length)];
    return key === undefined ? [data] : { ...data, [key]: value };
  }),
  fc.nat(8).map((at) => (data: object) => {
    const keys = Object.keys(data);
    return Object.fromEntries(Object.entries(data).filter(([key]) => key !== keys[at % Math.max(1, keys.length)]));
  }),
);

describe('The router', () => {
  const matrix = NAMES.flatMap((name) => Object.keys(SENDERS).map((who) => ({ name, who })));

  it('answers every message of every sender by the threat model, and reaches no handler otherwise (H7)', async () => {
    expect(matrix.length).toBeGreaterThan(1_200);
    for (const { name, who } of matrix) {
      const { sender, kind } = SENDERS[who] ?? { sender: {}, kind: 'stranger' };
      const { route, reached } = makeRouter();
      const reply = await route({ name, data: MESSAGES[name] }, sender);
      const isAllowed = ALLOWED[kind].includes(name);
      expect(reached, `${name} from ${who}`).toEqual(isAllowed ? [name] : []);
      expect(reply).toEqual(isAllowed ? { answer: 1 } : { problem: 'refused' });
    }
  });

  it('lets content scripts neither read nor write a record, but for where the panel stands (H7)', () => {
    const open = NAMES.filter((name) => WHO[name].includes('mail'));
    expect(open).toEqual(ALLOWED.mail);
  });

  it('answers nothing but what the shapes of the written list allow, whatever an allowed sender makes of the data (H7)', async () => {
    const allowed = matrix.filter(({ name, who }) => ALLOWED[SENDERS[who]?.kind ?? 'stranger'].includes(name));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...allowed), anyHarm, async ({ name, who }, harm) => {
        const { route, reached, log } = makeRouter();
        const data = harm(MESSAGES[name]);
        const reply = await route({ name, data }, SENDERS[who]?.sender ?? {});
        const isTaken = readData(name, data) !== undefined && isBounded({ name, data });
        expect(reply).toEqual(isTaken ? { answer: 1 } : { problem: 'refused' });
        expect(reached).toEqual(isTaken ? [name] : []);
        expect(log.join()).not.toContain(SECRET);
      }),
      { numRuns: runs(300, 2_000) },
    );
  });

  it('refuses what throws when it is looked at, and says nothing of it (H7)', async () => {
    const trap = () => {
      throw new Error(SECRET);
    };
    const traps = [
      new Proxy({}, { ownKeys: trap, get: trap, has: trap, getOwnPropertyDescriptor: trap }),
      Object.defineProperty({ name: 'reminders/sweep' }, 'data', { enumerable: true, get: trap }),
    ];
    for (const message of traps) {
      const { route, reached, log } = makeRouter();
      expect(await route(message, SENDERS['the popup']?.sender ?? {})).toEqual({ problem: 'refused' });
      expect(reached).toEqual([]);
      expect(log).toEqual(['refused a message that can’t be read']);
    }
  });

  it('refuses any payload of any message from a sender who may not ask (H7)', async () => {
    const refused = matrix.filter(({ name, who }) => !ALLOWED[SENDERS[who]?.kind ?? 'stranger'].includes(name));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...refused), fc.anything(), async ({ name, who }, data) => {
        const { route, reached } = makeRouter();
        expect(await route({ name, data }, SENDERS[who]?.sender ?? {})).toEqual({ problem: 'refused' });
        expect(reached).toEqual([]);
      }),
      { numRuns: runs(200, 1_000) },
    );
  });

  it('refuses whatever is no message of ours, from our own popup too', async () => {
    const popup = SENDERS['the popup']?.sender ?? {};
    const message = fc.oneof(
      fc.anything(),
      fc.record({
        name: fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', ''),
        data: fc.anything(),
      }),
    );
    await fc.assert(
      fc.asyncProperty(message, async (each) => {
        const { route, reached } = makeRouter();
        expect(await route(each, popup)).toEqual({ problem: 'refused' });
        expect(reached).toEqual([]);
      }),
    );
  });

  it('takes a name only from the message itself', async () => {
    const { route, reached } = makeRouter();
    const inherited = Object.create({ name: 'reminders/sweep', data: {} });
    expect(await route(inherited, SENDERS['the popup']?.sender ?? {})).toEqual({ problem: 'refused' });
    expect(reached).toEqual([]);
  });

  it('looks at size before anything else', async () => {
    const { route, log } = makeRouter();
    await route({ name: 'reminders/sweep', data: { text: 'x'.repeat(300_000) } }, SENDERS['the popup']?.sender ?? {});
    expect(log).toEqual(['refused a message that is too large']);
  });

  it('logs what was refused, never what was in it', async () => {
    const { route, log } = makeRouter();
    await route({ name: 'application/delete', data: { [SECRET]: SECRET } }, SENDERS['the popup']?.sender ?? {});
    await route({ name: 'panel/offer', data: MESSAGES['panel/offer'] }, SENDERS['the composer in Gmail']?.sender ?? {});
    await route({ name: SECRET, data: {} }, SENDERS['the popup']?.sender ?? {});
    expect(log).toEqual([
      'refused application/delete of the wrong shape',
      'refused panel/offer from a mail',
      'refused an unknown message',
    ]);
  });

  it('says that it could not answer when a handler fails, and tells the page nothing of the cause', async () => {
    const log: unknown[] = [];
    const handlers = { 'reminders/sweep': () => Promise.reject(new Error('inner')) } as unknown as Handlers;
    const route = createRouter(OWN, handlers, (...what) => log.push(what));
    const reply = await route({ name: 'reminders/sweep', data: {} }, SENDERS['the popup']?.sender ?? {});
    expect(reply).toEqual({ problem: 'failed' });
    expect(log).toEqual([['could not answer reminders/sweep', new Error('inner')]]);
  });
});
