import type { LetterRequest } from './letter';
import { addressee } from './names/addressee';
import { oneLine } from './plainText';
import { createVoice, type Variants } from './voice';
import { CALLS, type CallKind } from './wording/calls.data';

/** What a call is made of: what a letter would be, and whether they had asked for it. */
export interface CallRequest extends LetterRequest {
  /** They asked for a call on this day. */
  isAgreed?: boolean;
}

/** What to say, line by line, in the contact's language and terms. `reassurance` and `info` name interface texts, in the user's language. */
export interface CallSheet {
  /** Who I am, and which interview it is about. */
  opening: string;
  /** Does it suit? */
  suits: string;
  /** One direct question. */
  question: string;
  thanks: string;
  /** What to say when voicemail answers: it counts as a contact, so it announces no other call (R20). */
  voicemail: string;
  /** Three more to have at hand. */
  questions: readonly [string, string, string];
  /** One kind line for the caller (R3, R21). */
  reassurance: 'call_sheet_reassurance_status' | 'call_sheet_reassurance_feedback';
  /** A neutral fact, or nothing: for feedback, why advice is easier to give than reasons (R22). */
  info: 'call_sheet_info_feedback' | null;
}

export function hasCallSheet(kind: LetterRequest['kind']): kind is CallKind {
  return kind === 'status-enquiry' || kind === 'feedback-request';
}

/**
 * A finished script for a call: who I am, does it suit, one direct question, thanks. It asks for the state, or for advice, never for
 * reasons, and sets no one a date (R19, R20, R22). The same request gives the same sheet.
 *
 * @throws RangeError for kinds that are not done by telephone; ask `hasCallSheet` first
 * @example callSheet(request).opening // 'Guten Tag, Frau Weber, hier ist Lena Hoffmann. Wir haben am 12. November …'
 */
export function callSheet(request: CallRequest): CallSheet {
  const { kind, contact, isAgreed = false } = request;
  if (!hasCallSheet(kind)) throw new RangeError(`There is no call sheet for ${kind}.`);
  const wording = CALLS[contact.language][kind];
  const voice = createVoice(request);
  const say = (slot: string, variants: Variants) =>
    oneLine(voice.say(`call-${slot}`, variants, { hello: hello(request) }));
  const { first, second, third } = wording.questions;
  const isFeedback = kind === 'feedback-request';
  return {
    opening: say('opening', wording[openingFor(request)]),
    suits: say('suits', wording.suits),
    question: say('question', wording.question),
    thanks: say('thanks', wording.thanks),
    voicemail: say('voicemail', isAgreed ? wording.voicemailAgreed : wording.voicemail),
    questions: [say('first', first), say('second', second), say('third', third)],
    reassurance: isFeedback ? 'call_sheet_reassurance_feedback' : 'call_sheet_reassurance_status',
    info: isFeedback ? 'call_sheet_info_feedback' : null,
  };
}

/** What one begins with: the agreement, the second time, or that somebody else led the interview. */
function openingFor({ isAgreed, number, contact, interview }: CallRequest) {
  if (isAgreed) return 'openingAgreed';
  if (!interview.contactIds.includes(contact.id)) return 'openingStranger';
  return number === 2 ? 'openingAgain' : 'opening';
}

/** "Guten Tag, Frau Weber, hier ist Lena Hoffmann"; unknown names are left out. */
function hello({ contact, ownName }: LetterRequest): string {
  const name = addressee(contact)?.name ?? '';
  const own = oneLine(ownName);
  const [greeting, here] =
    contact.language === 'de'
      ? [contact.terms === 'informal' ? 'Hallo' : 'Guten Tag', 'hier ist']
      : [contact.terms === 'informal' ? 'Hi' : 'Hello', 'this is'];
  const isFirstName = contact.terms === 'informal' || contact.language === 'en';
  const greeted = name && (isFirstName ? `${greeting} ${name}` : `${greeting}, ${name}`);
  return [greeted || greeting, own && `${here} ${own}`].filter(Boolean).join(', ').replace(/\.$/, '');
}
