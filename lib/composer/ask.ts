import type { MessageData, MessageName, MessageResult } from '../messages/protocol';

/** Asks the background; rejects when it can't be reached. */
export type Ask = <Name extends MessageName>(name: Name, data: MessageData<Name>) => Promise<MessageResult<Name>>;
