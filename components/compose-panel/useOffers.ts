import { useCallback, useEffect, useState } from 'react';
import type { Ask } from '../../lib/composer/ask';
import type { ComposeState } from '../../lib/composer/panel-port';
import type { LetterOffer } from '../../lib/messages/protocol';

interface Answer {
  /** `null` until the background has answered. */
  offers: LetterOffer[] | null;
  /** The addresses that they were made for, or names where no address is known: a mail may have gone on to others since. */
  addresses: string[];
  /** The background could not be reached, or could not read its records. */
  hasFailed: boolean;
}

/** What is known of the same people stays on show, with what the user has begun there. */
function withoutAnswer(before: Answer, addresses: string[]): Answer {
  const isStillRight = before.offers !== null && !before.hasFailed && before.addresses.join() === addresses.join();
  return isStillRight ? before : { offers: [], addresses, hasFailed: true };
}

/** What the records say about the recipients. Private: it stays in this page. */
export function useOffers(ask: Ask, recipients: ComposeState['recipients'] | undefined) {
  const [answer, setAnswer] = useState<Answer>({ offers: null, addresses: [], hasFailed: false });
  const wanted = recipients && JSON.stringify(recipients);
  const [count, setCount] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `count` asks again
  useEffect(() => {
    if (wanted === undefined) return;
    let isLate = false;
    const people: ComposeState['recipients'] = JSON.parse(wanted);
    const addresses = people.map(({ email, name }) => email || name);
    ask('panel/offer', { recipients: people }).then(
      (offers) => !isLate && setAnswer({ offers, addresses, hasFailed: false }),
      () => !isLate && setAnswer((before) => withoutAnswer(before, addresses)),
    );
    return () => {
      isLate = true;
    };
  }, [ask, wanted, count]);
  const reload = useCallback(() => setCount((before) => before + 1), []);
  useEffect(() => {
    // The user may come back from the dashboard, where a note or an address was added.
    const comeBack = () => document.visibilityState === 'visible' && reload();
    document.addEventListener('visibilitychange', comeBack);
    return () => document.removeEventListener('visibilitychange', comeBack);
  }, [reload]);
  return { ...answer, reload };
}
