import type { ComposeState } from '../../lib/composer/panel-port';
import { hasCallSheet } from '../../lib/letters/callSheet';
import type { Letter, LetterRequest } from '../../lib/letters/letter';
import { salutationNeeds } from '../../lib/letters/salutationNeeds';
import type { LetterOffer } from '../../lib/messages/protocol';
import { formatDay } from '../shared/formatDay';
import { Toast } from '../shared/Toast';
import { telAddress } from '../shared/telAddress';
import { useText } from '../shared/text';
import { AgreedCall } from './AgreedCall';
import { callName, callObject, listNames } from './callName';
import { DraftFold } from './DraftFold';
import { isOwnLetter } from './isOwnLetter';
import { LetterDraft } from './LetterDraft';
import { LetterOptions } from './LetterOptions';
import { LETTER_TITLES } from './letter-names';
import { MissingNotes } from './MissingNotes';
import { NoteFits } from './NoteFits';
import { NothingDue } from './NothingDue';
import { type AskedNotes, notesToAsk } from './notesToAsk';
import { PersonForm } from './PersonForm';
import { PhoneFirst } from './PhoneFirst';
import type { PanelTools } from './panel-tools';
import { StepLater } from './StepLater';
import { stepFor } from './stepFor';
import { useArrival } from './useArrival';
import type { LetterInMaking } from './useLetter';
import { useNoteUndo } from './useNoteUndo';

interface OfferSectionProps {
  offer: LetterOffer;
  letter: LetterInMaking;
  state: ComposeState;
  /** Whom the offer was made for. */
  addresses: string[];
  outcome: 'inserted' | 'refused' | null;
  tools: PanelTools;
  reload: () => void;
  /** Says what was done and offers to take it back. */
  onKept: (operationId: string, said: string) => void;
}

/** What the records offer for the person this mail goes to. */
export function OfferSection({ offer, letter, onKept, ...rest }: OfferSectionProps) {
  const t = useText();
  const { application } = offer;
  const { request, draft } = letter;
  return (
    <section className="panel-section" aria-label={t('panel_offer_about', application.role, application.company)}>
      {request && draft ? (
        <Offer {...{ offer, letter, request, draft }} {...rest} />
      ) : (
        <NothingDue {...{ offer, letter }} />
      )}
      <StepLater {...{ offer, onKept }} isShort={letter.choice.isShort} tools={rest.tools} />
    </section>
  );
}

interface OfferProps extends Omit<OfferSectionProps, 'onKept'> {
  request: LetterRequest;
  draft: Letter;
}

function Offer({ offer, letter, request, draft, tools, reload, ...mail }: OfferProps) {
  const { application, followUp } = offer;
  const { contact, interview, others = [] } = request;
  const asked = notesToAsk(request, letter.alike);
  const needsName = [contact, ...others].find((each) => salutationNeeds(each) !== undefined);
  const place = useArrival(asked.notes.length > 0 || needsName !== undefined, followUp === null);
  const undo = useNoteUndo(tools, reload);
  const shared = { application, tools, onKept: reload };
  return (
    <>
      <Title {...{ offer, request, tools }} />
      <DraftFold isFolded={isOwnLetter(mail.state.ownText, [draft, letter.inserted])}>
        {followUp?.channel === 'phone' && <PhoneFirst {...{ request, application, followUp }} />}
        {request.kind === 'missed-call' && <AgreedCall letter={letter} />}
        {needsName && <PersonForm key={needsName.id} contact={needsName} {...shared} />}
        {asked.notes.length === 0 && <Alike {...{ asked, request, tools }} />}
        {asked.notes.length > 0 && <MissingNotes key={interview.id} {...{ asked, request }} {...shared} />}
        <LetterDraft
          step={stepFor(offer, request.kind)}
          isAskedFirst={needsName !== undefined || asked.notes.length > 0}
          isSecond={
            followUp?.channel === 'phone' && hasCallSheet(request.kind) && telAddress(contact.phone) !== undefined
          }
          {...{ draft, letter, request, tools, place }}
          {...mail}
        />
        <div className="panel-adjust">
          <LetterOptions {...{ offer, letter, draft, request }} />
        </div>
        <NoteFits {...{ draft, request, application, tools }} onKept={undo.offer} />
      </DraftFold>
      <Toast toast={undo.toast} onGone={undo.forget} />
    </>
  );
}

/** Said where no further note would change it. */
function Alike({ asked, request, tools }: Pick<OfferProps, 'request' | 'tools'> & { asked: AskedNotes }) {
  const t = useText();
  if (asked.alike.length === 0) return null;
  const names = listNames([request.contact, ...asked.alike].map(callName), tools.language);
  return <p className="panel-missing">{t('panel_alike_short', names)}</p>;
}

function Title({ offer, request, tools }: Pick<OfferProps, 'offer' | 'request' | 'tools'>) {
  const t = useText();
  const { language } = tools;
  const { contact, others = [], role, company } = request;
  const readers = [contact, ...others].map((each) => callObject(each, language));
  const closes = offer.followUp?.closes;
  const isAhead = closes && closes >= tools.today;
  return (
    <>
      <h2>{t(LETTER_TITLES[request.kind], listNames(readers, language))}</h2>
      <p className="nk-soft nk-small">
        {t('panel_offer_about', role, company)}
        {isAhead && (
          <>
            {' · '}
            <span className="panel-until">{t('panel_until', formatDay(closes, language))}</span>
          </>
        )}
      </p>
    </>
  );
}
