import { useMemo, useState } from 'react';
import type { CalendarDate, Contact } from '../../lib/domain/application';
import type { Letter, LetterRequest } from '../../lib/letters/letter';
import type { LetterOffer } from '../../lib/messages/protocol';
import { type LetterChoice, likelyChoice } from './letterChoice';
import { letterRequest } from './letterRequest';
import { offerId } from './offerId';
import { sharedReaders } from './sharedReaders';

/** One letter in the making: what the user has settled, and what it is made of. */
export interface LetterInMaking {
  choice: LetterChoice;
  change: (patch: Partial<LetterChoice>) => void;
  /** What it is made of, or `undefined` where there is nothing to write now. */
  request: LetterRequest | undefined;
  /** The other recipients whom the same letter could greet; none where a letter each is the only good way. */
  sharers: readonly Contact[];
  /** The letter that was put in last, whichever it was. */
  inserted: Letter | null;
  setInserted: (letter: Letter) => void;
}

/** Keeps what was settled for each offer: going to another person and back changes nothing. */
export function useLetter(
  offers: readonly LetterOffer[],
  offer: LetterOffer | undefined,
  today: CalendarDate,
): LetterInMaking | undefined {
  const [settled, setSettled] = useState<Readonly<Record<string, Partial<LetterChoice>>>>({});
  const [inserted, setInserted] = useState<Letter | null>(null);
  // Made anew only when something about it has changed, not with every key typed in the mail.
  const making = useMemo(() => {
    if (!offer) return undefined;
    const id = `${offerId(offer)} ${offer.followUp?.key ?? ''}`;
    const choice = { ...likelyChoice(offer), ...settled[id] };
    const sharers = sharedReaders(offers, offer);
    const change = (patch: Partial<LetterChoice>) =>
      setSettled((before) => ({ ...before, [id]: { ...before[id], ...patch } }));
    return { choice, change, sharers, request: letterRequest(offer, choice, today, choice.isTogether ? sharers : []) };
  }, [offers, offer, settled, today]);
  return making && { ...making, inserted, setInserted };
}
