import type { Application, CalendarDate, Interview } from '../../lib/domain/application';
import { differenceInDays } from '../../lib/domain/calendar-date';
import { canCompose } from '../../lib/letters/canCompose';
import type { LetterRequest } from '../../lib/letters/letter';
import type { LetterOffer } from '../../lib/messages/protocol';

/** A thank-you letter that comes later than this is worded accordingly (R18). */
const IN_TIME_DAYS = 7;

/** Everything the letter for an offer is made of, or `undefined` where there is nothing to write now. */
export function letterRequest(offer: LetterOffer, today: CalendarDate): LetterRequest | undefined {
  const { application, contactId, followUp } = offer;
  const contact = application.contacts.find((each) => each.id === contactId);
  const interview = followUp && interviewOf(application, followUp.interviewId, contactId);
  if (!contact || !interview || !canCompose(followUp.kind)) return undefined;
  return {
    kind: followUp.kind,
    number: followUp.number,
    language: contact.language,
    company: application.company,
    role: application.role,
    contact,
    interview,
    notes: interview.notes,
    today,
    timing: differenceInDays(interview.date, today) > IN_TIME_DAYS ? 'late' : 'in-time',
    ownName: offer.ownName ?? '',
    seed: application.id,
  };
}

/** The interview of the step; for steps without one the latest with this person, or the latest of all. */
function interviewOf(application: Application, id: string | null, contactId: string): Interview | undefined {
  const named = application.interviews.find((each) => each.id === id);
  if (named) return named;
  const latestFirst = application.interviews.toSorted((a, b) => b.date.localeCompare(a.date));
  return latestFirst.find((each) => each.contactIds.includes(contactId)) ?? latestFirst[0];
}
