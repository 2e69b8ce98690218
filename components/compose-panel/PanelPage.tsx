import { type RefObject, useEffect, useRef, useState } from 'react';
import type { ComposeState } from '../../lib/composer/panel-port';
import type { LetterOffer } from '../../lib/messages/protocol';
import { Button } from '../shared/Button';
import { Mark } from '../shared/Mark';
import { Toast } from '../shared/Toast';
import { useText } from '../shared/text';
import { FindingList } from './FindingList';
import { GuardCard } from './GuardCard';
import { LetterHints } from './LetterHints';
import { likeliestOffer } from './likeliestOffer';
import { MailChecklist } from './MailChecklist';
import { OfferChoice } from './OfferChoice';
import { OfferSection } from './OfferSection';
import { offerId } from './offerId';
import type { PanelTools } from './panel-tools';
import { SentNotice } from './SentNotice';
import { type Compose, useCompose } from './useCompose';
import { useIgnoredHints } from './useIgnoredHints';
import { useLetter } from './useLetter';
import { useOffers } from './useOffers';
import { usePanelKeys } from './usePanelKeys';

/** Everything the panel shows beside one compose window. */
export function PanelPage({ tools }: { tools: PanelTools }) {
  const t = useText();
  const compose = useCompose(tools.line);
  const { offers, reload } = useOffers(tools.ask, compose.state?.recipients);
  const main = useRef<HTMLElement>(null);
  useHeight(main, tools);
  usePanelKeys(main, compose, tools);
  return (
    <main className="panel" ref={main}>
      <header className="panel-head">
        <Mark size={18} />
        <h1>{t('panel_title')}</h1>
        <HeadButton isSent={compose.sent !== null} tools={tools} />
      </header>
      {compose.sent ? (
        <SentNotice sent={compose.sent} offers={offers} tools={tools} reload={reload} />
      ) : (
        compose.state && offers && <Beside {...{ compose, state: compose.state, offers, tools, reload }} />
      )}
    </main>
  );
}

/** Makes the panel small; after sending there is nothing left to come back to, so it goes. */
function HeadButton({ isSent, tools: { line } }: { isSent: boolean; tools: PanelTools }) {
  const name = useText()(isSent ? 'panel_close' : 'panel_minimise');
  return (
    <Button
      kind="plain"
      aria-label={name}
      title={name}
      onClick={() => line.send({ type: isSent ? 'finished' : 'minimise' })}
    >
      <span aria-hidden="true">{isSent ? '×' : '–'}</span>
    </Button>
  );
}

interface BesideProps {
  compose: Compose;
  state: ComposeState;
  offers: LetterOffer[];
  tools: PanelTools;
  reload: () => void;
}

function Beside({ compose, state, offers, tools, reload }: BesideProps) {
  const t = useText();
  const [chosenId, setChosenId] = useState('');
  const offer = offers.find((each) => offerId(each) === chosenId) ?? likeliestOffer(offers);
  const letter = useLetter(offers, offer, tools.today);
  const request = letter?.request;
  const applicationId = offer?.application.id ?? null;
  const { toast, forget, hide } = useIgnoredHints(state, applicationId, tools);
  const choose = (chosen: LetterOffer) => {
    setChosenId(offerId(chosen));
    const { application, followUp } = chosen;
    const step = followUp && { applicationId: application.id, key: followUp.key };
    tools.line.send({ type: 'choose', applicationId: application.id, step });
  };
  return (
    <>
      <p role="status" className="nk-sr-only">
        {t('panel_summary', state.findings.length)}
      </p>
      <GuardCard
        {...{ state, offers, offer, tools, lookCount: compose.lookCount }}
        onPoint={(start, end) => tools.line.send({ type: 'point', start, end })}
      />
      {offer && letter && <OfferChoice {...{ offers, chosen: offer, letter, tools }} onChoose={choose} />}
      {offer && letter ? (
        <OfferSection key={offerId(offer)} {...{ offer, letter, state, outcome: compose.outcome, tools, reload }} />
      ) : (
        state.recipients.length > 0 && <p className="panel-section nk-soft">{t('panel_nobody_known')}</p>
      )}
      {(state.ownText.trim() !== '' || !offer) && <FindingList {...{ state, applicationId, hide, tools }} />}
      <LetterHints {...{ state, offer, hide, tools }} />
      {request && state.ownText.trim() !== '' && (
        <MailChecklist {...{ request, state, tools }} contacts={offer?.application.contacts ?? []} />
      )}
      <p className="panel-keys nk-soft nk-small">{t('panel_keys')}</p>
      <Toast toast={toast} onGone={forget} />
    </>
  );
}

/** The frame is as high as what it shows; the composer sets the limit. */
function useHeight(main: RefObject<HTMLElement | null>, { line }: PanelTools) {
  useEffect(() => {
    const element = main.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      // While the panel is folded away it has no height; what it had is still right.
      if (element.offsetHeight > 0) line.send({ type: 'resize', height: element.offsetHeight });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [main, line]);
}
