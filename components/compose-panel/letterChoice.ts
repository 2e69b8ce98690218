import type { CalendarDate, FollowUpRecord, Interview, LocalTime } from '../../lib/domain/application';
import { interviewOf } from '../../lib/domain/interviewOf';
import { isMinimalOffered } from '../../lib/letters/isMinimalOffered';
import type { BlockName, LetterKind } from '../../lib/letters/letter';
import { letterKindsFor } from '../../lib/letters/letterKindsFor';
import type { LetterOffer } from '../../lib/messages/protocol';

/** What the user has settled about a letter. */
export interface LetterChoice {
  /** `null`: no letter, as long as nothing is due and none is asked for. */
  kind: LetterKind | null;
  isShort: boolean;
  /** Counts "another wording". */
  turn: number;
  /** Parts that are switched off. */
  without: readonly BlockName[];
  /** When the call that didn't come was agreed for; `''` where unknown. */
  agreedCall: { date: CalendarDate | ''; time: LocalTime | '' };
  /** One letter that greets all recipients who are known in the application. */
  isTogether: boolean;
}

/** What is likely before the user has settled anything. */
export function likelyChoice(offer: LetterOffer): LetterChoice {
  const { application, followUp, contactId } = offer;
  const kind = followUp ? (letterKindsFor(followUp.kind)[0] ?? null) : null;
  const record = application.followUps.find(({ key }) => key === followUp?.key);
  return {
    kind,
    isShort: followUp !== null && isMinimalOffered(application, followUp),
    turn: 0,
    without: [],
    agreedCall: likelyCall(record, interviewOf(application, followUp?.interviewId ?? null, contactId)),
    // Thanks read best when they go to one person; a question to two people is asked once.
    isTogether: kind !== 'thank-you',
  };
}

/** The call that was agreed on the telephone, or else the day by which an answer was promised. */
function likelyCall(record: FollowUpRecord | undefined, interview: Interview | undefined): LetterChoice['agreedCall'] {
  if (record?.callAt != null && record.snoozedUntil) return { date: record.snoozedUntil, time: record.callAt };
  return { date: interview?.promisedBy ?? '', time: '' };
}
