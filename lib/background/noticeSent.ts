import { applyCommand } from '../domain/applyCommand';
import type { MessageData, MessageResult } from '../messages/protocol';
import type { BackgroundParts } from './background-parts';
import { todayOf } from './clock';
import { findOffers } from './findOffers';

type Sent = MessageData<'composer/sent'>;

/**
 * A mail has left: ticks off the step it was written for, or the one that is open for its recipients. A content script
 * can tick off only what belongs to the recipients it names, and the user can take it back.
 */
export async function noticeSent(
  parts: BackgroundParts,
  { operationId, recipients, step }: Sent,
): Promise<MessageResult<'composer/sent'>> {
  const { store, clock, newId, look } = parts;
  const offers = await findOffers(parts, recipients);
  const named = offers.find(
    ({ application, followUp }) => application.id === step?.applicationId && followUp?.key === step.key,
  );
  const offer = named ?? offers.find(({ followUp }) => followUp !== null);
  if (!offer?.followUp) return { kind: null };
  const { key, kind } = offer.followUp;
  const on = todayOf(clock);
  const result = await store.change(offer.application.id, operationId, (before) =>
    applyCommand(
      before,
      { name: 'completeFollowUp', key, channel: 'mail', on },
      { now: clock.now(), zone: clock.zone(), operationId, newId },
    ),
  );
  if (!result.ok) return { kind: null };
  await look();
  return { kind };
}
