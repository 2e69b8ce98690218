import { type RefObject, useEffect, useRef } from 'react';
import type { ComposeState } from '../../lib/composer/panel-port';
import type { LetterOffer } from '../../lib/messages/protocol';
import { Button } from '../shared/Button';
import { KIND_NAMES } from '../shared/kind-names';
import { Mark } from '../shared/Mark';
import { Toast } from '../shared/Toast';
import { useText } from '../shared/text';
import { FindingList } from './FindingList';
import { GuardCard } from './GuardCard';
import { LetterHints } from './LetterHints';
import { MailChecklist } from './MailChecklist';
import { NoAnswer } from './NoAnswer';
import { OfferChoice } from './OfferChoice';
import { OfferSection } from './OfferSection';
import { offerId } from './offerId';
import { PanelFoot } from './PanelFoot';
import type { PanelTools } from './panel-tools';
import { SentNotice } from './SentNotice';
import { StrangerSection } from './StrangerSection';
import { inOrder } from './threadDates';
import { Unreadable } from './Unreadable';
import { useChosenOffer } from './useChosenOffer';
import { type Compose, useCompose } from './useCompose';
import { useIgnoredHints } from './useIgnoredHints';
import { useLetter } from './useLetter';
import { useMailMemory } from './useMailMemory';
import { useNoteUndo } from './useNoteUndo';
import { useOffers } from './useOffers';
import { usePanelKeys } from './usePanelKeys';
import { useReading } from './useReading';

/** Everything the panel shows beside one compose window. */
export function PanelPage({ tools }: { tools: PanelTools }) {
  const t = useText();
  const compose = useCompose(tools.line);
  const { offers, reload, ...answer } = useOffers(tools.ask, compose.state?.recipients);
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
      {compose.missing && <Unreadable missing={compose.missing} report={compose.report} tools={tools} />}
      <p role="status" className={compose.unsent ? 'panel-section panel-unsent' : 'nk-sr-only'}>
        {compose.unsent && t('panel_unsent', t(KIND_NAMES[compose.unsent]))}
      </p>
      {compose.sent ? (
        <SentNotice sent={compose.sent} offers={offers} tools={tools} reload={reload} />
      ) : (
        compose.state && offers && <Beside {...{ compose, state: compose.state, offers, tools, reload }} {...answer} />
      )}
      {compose.state && !compose.sent && <PanelFoot report={compose.report} tools={tools} />}
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
      data-harmless
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
  /** That the offers were made for. */
  addresses: string[];
  /** There was no answer, so nothing is known of anybody. */
  hasFailed: boolean;
  tools: PanelTools;
  reload: () => void;
}

function Beside({ compose, state, offers, addresses, hasFailed, tools, reload }: BesideProps) {
  const { memory, remember } = useMailMemory(tools.memories, state.recipients);
  const { offer, choose } = useChosenOffer(offers, tools, { memory, remember });
  const kept = useNoteUndo(tools, reload);
  const letter = useLetter(offers, offer, tools.today);
  const request = letter?.request;
  useReading({ state, offer, request, tools });
  const applicationId = offer?.application.id ?? null;
  const { toast, forget, hide } = useIgnoredHints(state, applicationId, tools);
  return (
    <>
      <GuardCard
        {...{ state, offers, offer, tools, lookCount: compose.lookCount }}
        onPoint={(start, end) => tools.line.send({ type: 'point', start, end })}
      />
      {offer && letter && <OfferChoice {...{ offers, chosen: offer, letter, tools }} onChoose={choose} />}
      {offer && letter && (
        <OfferSection
          key={offerId(offer)}
          {...{ offer, letter, state, addresses, outcome: compose.outcome, tools, reload, onKept: kept.offer }}
        />
      )}
      {!offer && hasFailed && <NoAnswer reload={reload} />}
      {!offer && !hasFailed && (
        <StrangerSection
          {...{ state, tools, thread: inOrder(compose.thread, tools.today), denied: memory.denied }}
          onDeny={(key) => remember({ denied: [...memory.denied, key] })}
          onKept={kept.offer}
        />
      )}
      {(state.ownText.trim() !== '' || !offer) && <FindingList {...{ state, applicationId, hide, tools }} />}
      <LetterHints {...{ state, offer, hide, tools }} />
      {request && state.ownText.trim() !== '' && (
        <MailChecklist {...{ request, state, tools }} contacts={offer?.application.contacts ?? []} />
      )}
      <Toast toast={toast} onGone={forget} />
      <Toast toast={kept.toast} onGone={kept.forget} />
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
