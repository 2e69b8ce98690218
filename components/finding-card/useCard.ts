import { useEffect, useState } from 'react';
import type { CardLine, CardState } from '../../lib/composer/card-port';

/** What the card knows of the compose window. */
export interface Card {
  state: CardState;
  /** Counts how often the user came by keyboard. */
  focusCount: number;
}

const NOTHING_YET: Card = {
  state: { findings: [], shown: null, recipients: [], applicationId: null },
  focusCount: 0,
};

export function useCard(line: CardLine): Card {
  const [card, setCard] = useState(NOTHING_YET);
  useEffect(() => {
    line.onMessage((message) =>
      setCard((before) =>
        message.type === 'state'
          ? { ...before, state: message.state }
          : { ...before, focusCount: before.focusCount + 1 },
      ),
    );
  }, [line]);
  return card;
}
