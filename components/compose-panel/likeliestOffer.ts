import type { LetterOffer } from '../../lib/messages/protocol';

/** Of several, the one with an open step. */
export function likeliestOffer(offers: readonly LetterOffer[]): LetterOffer | undefined {
  return offers.find(({ followUp }) => followUp !== null) ?? offers[0];
}
