import type { Application, FollowUpKind } from '../domain/application';
import type { Command } from '../domain/commands';
import { kindOfKey } from '../domain/transitions/followUpKey';
import { LIMITS } from '../domain/transitions/limits';
import type { LetterOffer, MessageData, MessageResult } from '../messages/protocol';
import { applyTo } from './applyTo';
import type { BackgroundParts } from './background-parts';
import { todayOf } from './clock';
import { findOffers } from './findOffers';

/**
 * A mail has left: keeps that with the application of its recipients, and ticks off the step it was written for, where that is sure: a
 * letter of ours was put in, or the user's own words read like it. Where a step is open and it isn't sure, the user is asked (R20). A
 * content script can tick off only what belongs to the recipients it names, and the user can take it back. Asked again with the same
 * operation id (P5), it says the same and does nothing more.
 */
export async function noticeSent(
  parts: BackgroundParts,
  sent: MessageData<'composer/sent'>,
): Promise<MessageResult<'composer/sent'>> {
  const { operationId, step } = sent;
  const offers = await findOffers(parts, sent.recipients);
  const before = kindTickedOff(offers, operationId);
  if (before) return { kind: before };
  const { offer, isSure } = offerFor(offers, sent);
  const { application } =
    offer ?? offers.find((each) => each.application.id === step?.applicationId) ?? offers[0] ?? {};
  if (!application) return { kind: null };
  const contactIds = offers.filter((each) => each.application.id === application.id).map((each) => each.contactId);
  const open = offer?.followUp;
  const key = isSure ? (open?.key ?? keyAfterRejection(application, sent)) : null;
  const result = await applyTo(parts, application.id, operationId, await letterOf(parts, sent, { key, contactIds }));
  if (!result.ok) return { kind: null };
  if (key !== null) return { kind: kindOfKey(application, key) ?? null };
  return open ? { kind: open.kind, asks: { applicationId: application.id, key: open.key } } : { kind: null };
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
 * A letter was put in for `step`, or the mail reads like it: that one, or none when it has been dealt with meanwhile; a letter for no
 * step is for none. Otherwise, or when the mail went to somebody else after all, it may have been for the first open step of the
 * recipients.
 */
function offerFor(
  offers: LetterOffer[],
  { step, origin }: MessageData<'composer/sent'>,
): { offer: LetterOffer | undefined; isSure: boolean } {
  const isSure = origin !== 'unsure';
  if (step === null && isSure) return { offer: undefined, isSure };
  const named = offers.filter(({ application }) => application.id === step?.applicationId);
  // Of several interviewers one may have a letter already, and another none.
  if (named.length > 0) return { offer: named.find(({ followUp }) => followUp?.key === step?.key), isSure };
  return { offer: offers.find(({ followUp }) => followUp !== null), isSure: false };
}

/** After a rejection a letter may be for a step whose day has passed, or not come yet. */
function keyAfterRejection(application: Application, { step }: MessageData<'composer/sent'>): string | null {
  const { id, stage, followUps } = application;
  if (stage.name !== 'rejected' || step?.applicationId !== id) return null;
  const isOpen = !followUps.some(({ key, status }) => key === step.key && status !== 'open');
  const isOfRejection = step.key === `feedback-request:${stage.on}` || step.key === `stay-in-touch:${stage.on}`;
  return isOpen && isOfRejection ? step.key : null;
}

function kindTickedOff(offers: LetterOffer[], operationId: string): FollowUpKind | undefined {
  for (const { application } of offers) {
    const entry = application.history.find((each) => each.operationId === operationId);
    const record = application.followUps.find(({ key }) => key === entry?.subject);
    if (record) return record.kind;
  }
  return undefined;
}
