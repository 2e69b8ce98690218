import type { LetterOffer } from '../../lib/messages/protocol';
import { Select } from '../shared/Select';
import { useText } from '../shared/text';

/** The name of an offer among others: one person may stand in several applications, and one application have several. */
export function offerId({ application, contactId }: LetterOffer): string {
  return `${application.id} ${contactId}`;
}

/** Lets the user say what the mail is about where more than one application fits. */
export function OfferChoice({
  offers,
  chosen,
  onChoose,
}: {
  offers: readonly LetterOffer[];
  chosen: LetterOffer;
  onChoose: (offer: LetterOffer) => void;
}) {
  const t = useText();
  const options = offers.map((offer) => {
    const person = offer.application.contacts.find((each) => each.id === offer.contactId);
    const name = [person?.firstName, person?.lastName].filter(Boolean).join(' ') || person?.email || '';
    return { value: offerId(offer), label: t('panel_choice', offer.application.role, offer.application.company, name) };
  });
  return (
    <section className="panel-section">
      <Select
        label={t('panel_choose')}
        options={options}
        value={offerId(chosen)}
        onChange={(id) => {
          const offer = offers.find((each) => offerId(each) === id);
          if (offer) onChoose(offer);
        }}
      />
    </section>
  );
}
