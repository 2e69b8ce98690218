import { useEffect, useMemo } from 'react';
import type { ComposeState } from '../../lib/composer/panel-port';
import type { LetterRequest } from '../../lib/letters/letter';
import { readsLike } from '../../lib/letters/readsLike';
import type { LetterOffer } from '../../lib/messages/protocol';
import type { PanelTools } from './panel-tools';

interface Read {
  state: ComposeState;
  offer: LetterOffer | undefined;
  /** What our letter for it is made of, or `undefined` where there is none. */
  request: LetterRequest | undefined;
  tools: PanelTools;
}

/** Tells the composer which step the mail reads like, so that on sending it is ticked off without a question. */
export function useReading({ state: { ownText }, offer, request, tools }: Read): void {
  const { application, followUp } = offer ?? {};
  const key = useMemo(
    () => (followUp && request && readsLike(followUp.kind, ownText, request) ? followUp.key : null),
    [followUp, request, ownText],
  );
  const applicationId = application?.id;
  useEffect(() => {
    tools.line.send({ type: 'reads', step: key !== null && applicationId ? { applicationId, key } : null });
  }, [tools, key, applicationId]);
}
