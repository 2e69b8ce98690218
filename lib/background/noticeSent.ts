import type { FollowUpKind } from '../domain/application';
import type { Command } from '../domain/commands';
import { LIMITS } from '../domain/transitions/limits';
import type { LetterOffer, MessageData, MessageResult, StepReference } from '../messages/protocol';
import { applyTo } from './applyTo';
import type { BackgroundParts } from './background-parts';
import { todayOf } from './clock';
import { findOffers } from './findOffers';

/**
 * A mail has left: keeps that with the application of its recipients, and ticks off the step it was written for, or else the
 * one that is open for them. A content script can tick off only what belongs to the recipients it names, and the user can
 * take it back. Asked again with the same operation id (P5), it says the same and does nothing more.
 */
export async function noticeSent(
  parts: BackgroundParts,
  sent: MessageData<'composer/sent'>,
): Promise<MessageResult<'composer/sent'>> {
  const { operationId, step } = sent;
  const offers = await findOffers(parts, sent.recipients);
  const before = kindTickedOff(offers, operationId);
  if (before) return { kind: before };
  const offer = offerFor(offers, step);
  const { application } =
    offer ?? offers.find((each) => each.application.id === step?.applicationId) ?? offers[0] ?? {};
  if (!application) return { kind: null };
  const contactIds = offers.filter((each) => each.application.id === application.id).map((each) => each.contactId);
  const key = offer?.followUp?.key ?? null;
  const result = await applyTo(parts, application.id, operationId, await letterOf(parts, sent, { key, contactIds }));
  return { kind: (result.ok && offer?.followUp?.kind) || null };
}

/** What is kept of the letter; without its sketch where the user wants no comparison of texts. */
async function letterOf(
  { store, clock }: BackgroundParts,
  { words, sketch }: MessageData<'composer/sent'>,
  to: { key: string | null; contactIds: string[] },
): Promise<Command> {
  const { comparesLetters } = await store.settings();
  return {
    name: 'recordLetter',
    ...to,
    on: todayOf(clock()),
    words: Math.min(words, LIMITS.letterWords),
    sketch: comparesLetters ? sketch : [],
  };
}

/**
 * A letter was put in for `step`: that one, or none when it has been dealt with meanwhile. Without such a letter, or when
 * the mail went to somebody else after all, the first open step of the recipients.
 */
function offerFor(offers: LetterOffer[], step: StepReference | null): LetterOffer | undefined {
  const named = offers.filter(({ application }) => application.id === step?.applicationId);
  // Of several interviewers one may have a letter already, and another none.
  if (named.length > 0) return named.find(({ followUp }) => followUp?.key === step?.key);
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
