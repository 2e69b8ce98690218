import { useEffect, useRef } from 'react';
import type { LetterOffer } from '../../lib/messages/protocol';
import { likeliestOffer } from './likeliestOffer';
import type { MailMemory } from './mailMemory';
import { offerId } from './offerId';
import type { PanelTools } from './panel-tools';

interface Remembered {
  memory: MailMemory;
  remember: (patch: Partial<MailMemory>) => void;
}

/** What the mail is for: as the user has said for this mail, else the likeliest. The composer is told what they say. */
export function useChosenOffer(offers: readonly LetterOffer[], { line }: PanelTools, { memory, remember }: Remembered) {
  const chosen = offers.find((each) => offerId(each) === memory.chosen);
  const told = useRef('');
  const tell = (offer: LetterOffer) => {
    const { application, followUp } = offer;
    told.current = offerId(offer);
    const step = followUp && { applicationId: application.id, key: followUp.key };
    line.send({ type: 'choose', applicationId: application.id, step });
  };
  // A panel that was taken away and comes back tells it anew.
  useEffect(() => {
    if (chosen && told.current !== offerId(chosen)) tell(chosen);
  });
  const choose = (offer: LetterOffer) => {
    remember({ chosen: offerId(offer) });
    tell(offer);
  };
  return { offer: chosen ?? likeliestOffer(offers), choose };
}
