import type { ComposeState } from '../../lib/composer/panel-port';
import { composeLetter } from '../../lib/letters/composeLetter';
import type { LetterRequest } from '../../lib/letters/letter';
import { missingNotes } from '../../lib/letters/missingNotes';
import { addressee } from '../../lib/letters/names/addressee';
import { salutationNeeds } from '../../lib/letters/salutationNeeds';
import type { LetterOffer } from '../../lib/messages/protocol';
import { formatDay } from '../shared/formatDay';
import { KIND_NAMES } from '../shared/kind-names';
import { useText } from '../shared/text';
import { LetterDraft } from './LetterDraft';
import { MissingNotes } from './MissingNotes';
import { PersonForm } from './PersonForm';
import { PhoneFirst } from './PhoneFirst';
import type { PanelTools } from './panel-tools';

interface OfferSectionProps {
  offer: LetterOffer;
  /** What the letter is made of, or `undefined` where there is nothing to write now. */
  request: LetterRequest | undefined;
  state: ComposeState;
  outcome: 'inserted' | 'refused' | null;
  tools: PanelTools;
  reload: () => void;
}

/** What the records offer for the person this mail goes to. */
export function OfferSection({ offer, request, ...rest }: OfferSectionProps) {
  const t = useText();
  const { application } = offer;
  return (
    <section className="panel-section" aria-label={t('panel_offer_about', application.role, application.company)}>
      {request && offer.followUp ? (
        <Offer offer={offer} followUp={offer.followUp} request={request} {...rest} />
      ) : (
        <>
          <h2>{t('panel_offer_about', application.role, application.company)}</h2>
          <p className="nk-soft">{t('panel_nothing_due')}</p>
        </>
      )}
    </section>
  );
}

interface OfferProps extends OfferSectionProps {
  followUp: NonNullable<LetterOffer['followUp']>;
  request: LetterRequest;
}

function Offer({ offer, followUp, request, state, outcome, tools, reload }: OfferProps) {
  const t = useText();
  const { application } = offer;
  const { contact, interview } = request;
  const name = addressee(contact)?.name ?? contact.email;
  const missing = missingNotes(request);
  const needsName = salutationNeeds(contact) !== undefined;
  const { role, company } = application;
  const shared = { application, tools, onKept: reload };
  return (
    <>
      <h2>{t('panel_offer_title', t(KIND_NAMES[followUp.kind]), name)}</h2>
      <p className="nk-soft nk-small">
        {followUp.closes
          ? t('panel_offer_until', role, company, formatDay(followUp.closes, tools.language))
          : t('panel_offer_about', role, company)}
      </p>
      {followUp.channel === 'phone' && <PhoneFirst request={request} />}
      {needsName && <PersonForm key={contact.id} contact={contact} {...shared} />}
      {missing.length > 0 && <MissingNotes key={interview.id} missing={missing} interview={interview} {...shared} />}
      <LetterDraft
        letter={composeLetter(request)}
        step={{ applicationId: application.id, key: followUp.key }}
        state={state}
        outcome={outcome}
        isSecond={needsName || missing.length > 0}
        tools={tools}
      />
    </>
  );
}
