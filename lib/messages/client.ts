import { native } from '../browser/native';
import type { MessageData, MessageName, MessageResult } from './protocol';
import { isReply } from './reply';

/**
 * Why there is no answer: `unreachable` when nobody answered (the extension was updated, the browser is closing),
 * `refused` when the background does not take this message from here, `failed` when it could not do it.
 */
export type MessageProblem = 'unreachable' | 'refused' | 'failed';

/** A message without an answer. Messages that change something carry an operation id and can be sent again. */
export class MessageError extends Error {
  override name = 'MessageError';
  readonly problem: MessageProblem;

  constructor(problem: MessageProblem, message: MessageName, cause?: unknown) {
    super(`${message}: ${problem}`, { cause });
    this.problem = problem;
  }
}

/** Long enough for a worker that was just ending to be started anew, short enough not to be noticed (P5). */
const PAUSE = 150;

/** Undefined when nobody answered. In an orphaned content script the call throws at once; here that is a rejection too. */
async function send(name: MessageName, data: unknown): Promise<unknown> {
  return native.runtime.sendMessage({ name, data });
}

/**
 * Asks the background. Asks once more when nobody answered, because the worker may just have been ending; asking twice
 * has one effect.
 *
 * @throws {MessageError} when there is no answer
 * @example const { dueCount } = await ask('reminders/sweep', {});
 */
export async function ask<Name extends MessageName>(name: Name, data: MessageData<Name>): Promise<MessageResult<Name>> {
  let cause: unknown;
  for (const isLast of [false, true]) {
    const reply = await send(name, data).catch((error: unknown) => {
      cause = error;
    });
    if (isReply(reply)) {
      if ('problem' in reply) throw new MessageError(reply.problem, name);
      return reply.answer as MessageResult<Name>;
    }
    // Without an id this script was left behind by an update: nobody will ever answer it.
    if (isLast || !native.runtime?.id) break;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  throw new MessageError('unreachable', name, cause);
}
