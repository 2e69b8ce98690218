import { useMemo, useState } from 'react';
import type { CalendarDate, Contact } from '../../lib/domain/application';
import { composeLetter } from '../../lib/letters/composeLetter';
import type { Letter, LetterRequest } from '../../lib/letters/letter';
import type { LetterOffer } from '../../lib/messages/protocol';
import { alikeReaders } from './alikeReaders';
import { type LetterChoice, likelyChoice } from './letterChoice';
import { letterRequest } from './letterRequest';
import { offerId } from './offerId';
import { readerLetters } from './readerLetters';
import { sharedReaders } from './sharedReaders';

/** One letter in the making: what the user has settled, and what it is made of. */
export interface LetterInMaking {
  choice: LetterChoice;
  change: (patch: Partial<LetterChoice>) => void;
  /** What it is made of, or `undefined` where there is nothing to write now. */
  request: LetterRequest | undefined;
  draft: Letter | undefined;
  /** The other interviewers whose own letter would read nearly the same. */
  alike: readonly Contact[];
  /** The other recipients whom the same letter could greet; none where a letter each is the only good way. */
  sharers: readonly Contact[];
  /** The letter that was put in last, whichever it was. */
  inserted: Letter | null;
  setInserted: (letter: Letter) => void;
}

type Settled = Readonly<Record<string, Partial<LetterChoice>>>;

/** Keeps what was settled for each offer: going to another person and back changes nothing. */
export function useLetter(
  offers: readonly LetterOffer[],
  offer: LetterOffer | undefined,
  today: CalendarDate,
): LetterInMaking | undefined {
  const [settled, setSettled] = useState<Settled>({});
  const [inserted, setInserted] = useState<Letter | null>(null);
  // Made anew only when something about it has changed, not with every key typed in the mail.
  const making = useMemo(() => {
    if (!offer) return undefined;
    const id = choiceId(offer);
    const change = (patch: Partial<LetterChoice>) =>
      setSettled((before) => ({ ...before, [id]: { ...before[id], ...patch } }));
    const sharers = sharedReaders(offers, offer);
    return { choice: choiceFor(offer, settled), change, sharers, ...makeLetter(offer, sharers, settled, today) };
  }, [offers, offer, settled, today]);
  return making && { ...making, inserted, setInserted };
}

const choiceId = (offer: LetterOffer) => `${offerId(offer)} ${offer.followUp?.key ?? ''}`;

function choiceFor(offer: LetterOffer, settled: Settled): LetterChoice {
  return { ...likelyChoice(offer), ...settled[choiceId(offer)] };
}

function makeLetter(
  offer: LetterOffer,
  sharers: readonly Contact[],
  settled: Settled,
  today: CalendarDate,
): Pick<LetterInMaking, 'request' | 'draft' | 'alike'> {
  const choice = choiceFor(offer, settled);
  const request = letterRequest(offer, choice, today, choice.isTogether ? sharers : []);
  if (!request?.share) return { request, draft: request && composeLetter(request), alike: [] };
  const letters = readerLetters(offer, (contactId) => choiceFor({ ...offer, contactId }, settled), today);
  const own = letters.find((letter) => letter.request.contact.id === offer.contactId);
  const others = letters.filter((letter) => letter !== own);
  const alike = own ? alikeReaders(own, others, offer.application) : [];
  return { request: own?.request, draft: own?.draft, alike };
}
