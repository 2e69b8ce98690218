import { useEffect, useState } from 'react';
import type { ComposeState, ToPanel } from '../../lib/composer/panel-port';
import type { ComposerConnection } from '../../lib/composer/receivePort';

/** What the panel knows of the compose window beside it. */
export interface Compose {
  state: ComposeState | null;
  outcome: 'inserted' | 'refused' | null;
  sent: Extract<ToPanel, { type: 'sent' }> | null;
  /** Counts how often the user came by keyboard. */
  focusCount: number;
  /** Counts how often the user was about to send with something still to look at. */
  lookCount: number;
}

const NOTHING_YET: Compose = { state: null, outcome: null, sent: null, focusCount: 0, lookCount: 0 };

function afterMessage(before: Compose, message: ToPanel): Compose {
  switch (message.type) {
    case 'state':
      return { ...before, state: message.state };
    case 'inserted':
      return { ...before, outcome: message.outcome };
    case 'sent':
      return { ...before, sent: message };
    case 'focus':
      return { ...before, focusCount: before.focusCount + 1 };
    case 'look':
      return { ...before, lookCount: before.lookCount + 1 };
  }
}

export function useCompose(line: ComposerConnection): Compose {
  const [compose, setCompose] = useState(NOTHING_YET);
  useEffect(() => {
    line.onMessage((message) => setCompose((before) => afterMessage(before, message)));
  }, [line]);
  return compose;
}
