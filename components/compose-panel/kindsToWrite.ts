import type { CalendarDate } from '../../lib/domain/application';
import { withoutLetter } from '../../lib/domain/withoutLetter';
import type { LetterKind } from '../../lib/letters/letter';
import { letterKindsFor } from '../../lib/letters/letterKindsFor';
import type { LetterOffer } from '../../lib/messages/protocol';
import { interviewFor } from './letterChoice';

/**
 * What can be written to this person now, the likeliest first. Where no step is due, thanks that nobody has said yet are
 * among it: late ones are better than none (R18).
 */
export function kindsToWrite(offer: LetterOffer, today: CalendarDate): LetterKind[] {
  const kinds = letterKindsFor(offer.followUp?.kind ?? null);
  return offer.followUp === null && owesThanks(offer, today) ? ['thank-you', ...kinds] : kinds;
}

function owesThanks({ application, contactId }: LetterOffer, today: CalendarDate): boolean {
  const interview = interviewFor(application, null, contactId);
  if (!interview || interview.date > today || application.stage.name === 'rejected') return false;
  const key = `thank-you:${interview.id}`;
  const isDone = application.followUps.some((record) => record.key === key && record.status === 'done');
  const hasLetter = application.letters.some(
    ({ contactIds, on }) => contactIds.includes(contactId) && on >= interview.date,
  );
  return !hasLetter && (!isDone || withoutLetter(application, key).some(({ id }) => id === contactId));
}
