import type { FollowUpKind } from '../domain/application';
import type { LetterOffer, MessageData, MessageResult, StepReference } from '../messages/protocol';
import { applyTo } from './applyTo';
import type { BackgroundParts } from './background-parts';
import { todayOf } from './clock';
import { findOffers } from './findOffers';

/**
 * A mail has left: ticks off the step it was written for, or else the one that is open for its recipients. A content script
 * can tick off only what belongs to the recipients it names, and the user can take it back. Asked again with the same
 * operation id (P5), it says the same and ticks off nothing more.
 */
export async function noticeSent(
  parts: BackgroundParts,
  { operationId, recipients, step }: MessageData<'composer/sent'>,
): Promise<MessageResult<'composer/sent'>> {
  const offers = await findOffers(parts, recipients);
  const before = kindTickedOff(offers, operationId);
  if (before) return { kind: before };
  const offer = offerFor(offers, step);
  if (!offer?.followUp) return { kind: null };
  const { key, kind } = offer.followUp;
  const on = todayOf(parts.clock());
  const command = { name: 'completeFollowUp', key, channel: 'mail', on } as const;
  const result = await applyTo(parts, offer.application.id, operationId, command);
  return { kind: result.ok ? kind : null };
}

/**
 * A letter was put in for `step`: that one, or none when it has been dealt with meanwhile. Without such a letter, or when
 * the mail went to somebody else after all, the first open step of the recipients.
 */
function offerFor(offers: LetterOffer[], step: StepReference | null): LetterOffer | undefined {
  const named = offers.find(({ application }) => application.id === step?.applicationId);
  if (named) return named.followUp?.key === step?.key ? named : undefined;
  return offers.find(({ followUp }) => followUp !== null);
}

function kindTickedOff(offers: LetterOffer[], operationId: string): FollowUpKind | undefined {
  for (const { application } of offers) {
    const entry = application.history.find((each) => each.operationId === operationId);
    const record = application.followUps.find(({ key }) => key === entry?.subject);
    if (record) return record.kind;
  }
  return undefined;
}
