import type { LetterOffer } from '../../lib/messages/protocol';

/** The name of an offer among others: one person may stand in several applications, and one application have several. */
export function offerId({ application, contactId }: LetterOffer): string {
  return `${application.id} ${contactId}`;
}
