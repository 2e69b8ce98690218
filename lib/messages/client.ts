import { browser } from '../browser/browser';
import type { MessageData, MessageName, MessageResult } from './protocol';

/** The background could not be reached; what was asked for has not happened, and may be asked again. */
export class Unreachable extends Error {
  override name = 'Unreachable';
}

/** An orphaned content script (after an update) throws here at once instead of rejecting: both become a rejection. */
async function send<Name extends MessageName>(name: Name, data: MessageData<Name>): Promise<MessageResult<Name>> {
  const answer: unknown = await browser.runtime.sendMessage({ name, data });
  if (answer === undefined) throw new Error('no answer');
  return answer as MessageResult<Name>;
}

/**
 * Asks the background. A worker that was just ending is asked once more: messages that change something carry an
 * operation id, so asking twice has one effect.
 * @throws {Unreachable} when nobody answers
 */
export async function ask<Name extends MessageName>(name: Name, data: MessageData<Name>): Promise<MessageResult<Name>> {
  try {
    return await send(name, data);
  } catch {
    return send(name, data).catch((error: unknown) => {
      throw new Unreachable(String(error));
    });
  }
}
