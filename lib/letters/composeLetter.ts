import { isOnlySlips } from './blocks/repairSentences';
import { canCompose, type LetterKind } from './canCompose';
import { closing } from './closing';
import { continuesLowerCase } from './continuesLowerCase';
import { capitalised } from './firstLetter';
import { splitNote } from './fragments/splitNote';
import { feedbackRequest } from './kinds/feedbackRequest';
import { statusEnquiry } from './kinds/statusEnquiry';
import { stayInTouch } from './kinds/stayInTouch';
import { thankYou } from './kinds/thankYou';
import type { Letter, LetterRequest } from './letter';
import { oneLine } from './plainText';
import { salutation } from './salutation';
import { createVoice, type Voice } from './voice';
import type { Wording } from './wording/wording';
import { WORDINGS } from './wording/wordings';

type Body = (request: LetterRequest, voice: Voice, wording: Wording) => string[];

const BODIES: Readonly<Record<LetterKind, Body>> = {
  'thank-you': thankYou,
  'status-enquiry': statusEnquiry,
  'feedback-request': feedbackRequest,
  'stay-in-touch': stayInTouch,
};

/**
 * A letter made of the user's own words in good order (R4, R13): the same request gives the same letter. It is written in the
 * contact's language, terms and spelling; the user's words are put in as plain text. Without any note it is short and claims
 * nothing (see `missingNotes` for what to ask first). Without a known name it has no salutation (see `salutationNeeds`).
 *
 * @throws RangeError for kinds that have no letter; ask `canCompose` first
 * @example composeLetter(request).paragraphs[0] // 'Sehr geehrte Frau Dr. Weber,'
 */
export function composeLetter(request: LetterRequest): Letter {
  const { kind, contact } = request;
  if (!canCompose(kind)) throw new RangeError(`There is no letter for ${kind}.`);
  const voice = createVoice(request);
  const wording = WORDINGS[contact.language];
  const paragraphs = [salutation(contact), ...body(request, voice, wording), ending(request)].filter(
    (paragraph): paragraph is string => paragraph !== undefined && paragraph !== '',
  );
  return {
    subject: capitalised(subject(kind, voice, wording)),
    paragraphs,
    text: paragraphs.join('\n\n'),
    ...(leavesRepairOut(request) ? { leftOut: ['answerBetter'] } : {}),
  };
}

function body(request: LetterRequest, voice: Voice, wording: Wording): string[] {
  const kind = request.kind as LetterKind;
  const [first = '', ...others] = BODIES[kind](request, voice, wording).map(oneLine).filter(Boolean);
  return [continuesLowerCase(request.contact) ? first : capitalised(first), ...others.map(capitalised)];
}

function subject(kind: LetterKind, voice: Voice, wording: Wording): string {
  const { thankYou, status, feedback, stayInTouch } = wording;
  const blocks = {
    'thank-you': thankYou,
    'status-enquiry': status,
    'feedback-request': feedback,
    'stay-in-touch': stayInTouch,
  };
  return oneLine(voice.say('subject', blocks[kind].subject));
}

/** The closing, and the name below it; an empty name leaves it to the mail's signature. */
function ending({ contact, ownName }: LetterRequest): string {
  return [closing(contact), oneLine(ownName)].filter(Boolean).join('\n');
}

function leavesRepairOut({ kind, notes, contact }: LetterRequest): boolean {
  return (
    kind === 'thank-you' &&
    splitNote(notes.answerBetter).length > 0 &&
    isOnlySlips(notes.answerBetter, contact.language)
  );
}
