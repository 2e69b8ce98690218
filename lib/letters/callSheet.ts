import type { FollowUpKind } from '../domain/application';
import type { LetterKind, LetterRequest } from './letter';
import { addressee } from './names/addressee';
import { oneLine } from './plainText';
import { createVoice, type Voice } from './voice';
import { CALLS } from './wording/calls.data';

/** What to say, line by line, in the contact's language and terms. `reassurance` and `info` name interface texts, in the user's language. */
export interface CallSheet {
  /** Who I am, and which interview it is about. */
  opening: string;
  /** Does it suit? */
  suits: string;
  /** One direct question. */
  question: string;
  thanks: string;
  /** What to say when voicemail answers. */
  voicemail: string;
  /** One kind line for the caller (R3, R21). */
  reassurance: 'call_sheet_reassurance_status' | 'call_sheet_reassurance_feedback';
  /** A neutral fact, or nothing: for feedback, why advice is easier to give than reasons (R22). */
  info: 'call_sheet_info_feedback' | null;
}

export function hasCallSheet(kind: FollowUpKind | LetterKind): kind is 'status-enquiry' | 'feedback-request' {
  return kind === 'status-enquiry' || kind === 'feedback-request';
}

/**
 * A finished script for a call: who I am, does it suit, one direct question, thanks. It asks for the state, or for advice, never for
 * reasons, and sets no one a date (R19, R20, R22). The same request gives the same sheet.
 *
 * @throws RangeError for kinds that are not done by telephone; ask `hasCallSheet` first
 * @example callSheet(request).opening // 'Guten Tag, Frau Weber, hier ist Lena Hoffmann. Wir haben am 12. November …'
 */
export function callSheet(request: LetterRequest): CallSheet {
  const { kind, contact } = request;
  if (!hasCallSheet(kind)) throw new RangeError(`There is no call sheet for ${kind}.`);
  const wording = CALLS[contact.language][kind];
  const voice = createVoice(request);
  const say = (slot: Exclude<keyof typeof wording, 'openingAgain'>) => spoken(request, voice, slot, wording[slot]);
  const isFeedback = kind === 'feedback-request';
  return {
    opening: request.number === 2 ? spoken(request, voice, 'opening', wording.openingAgain) : say('opening'),
    suits: say('suits'),
    question: say('question'),
    thanks: say('thanks'),
    voicemail: say('voicemail'),
    reassurance: isFeedback ? 'call_sheet_reassurance_feedback' : 'call_sheet_reassurance_status',
    info: isFeedback ? 'call_sheet_info_feedback' : null,
  };
}

function spoken(request: LetterRequest, voice: Voice, slot: string, variants: readonly [string, ...string[]]): string {
  return oneLine(voice.say(`call-${slot}`, variants, { hello: hello(request) }));
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
