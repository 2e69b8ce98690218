import { useCallback, useEffect, useState } from 'react';
import type { Ask } from '../../lib/composer/ask';
import type { ComposeState } from '../../lib/composer/panel-port';
import type { LetterOffer } from '../../lib/messages/protocol';

/** What the records say about the recipients; `null` until the background has answered. Private: it stays in this page. */
export function useOffers(ask: Ask, recipients: ComposeState['recipients'] | undefined) {
  const [offers, setOffers] = useState<LetterOffer[] | null>(null);
  const wanted = recipients && JSON.stringify(recipients);
  const [count, setCount] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `count` asks again
  useEffect(() => {
    if (wanted === undefined) return;
    let isLate = false;
    const people: ComposeState['recipients'] = JSON.parse(wanted);
    ask('panel/offer', { recipients: people }).then(
      (answer) => !isLate && setOffers(answer),
      () => !isLate && setOffers([]),
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
  return { offers, reload };
}
