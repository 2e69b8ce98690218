import { interviewOf } from '../../lib/domain/interviewOf';
import type { LetterOffer } from '../../lib/messages/protocol';
import { formatDay } from '../shared/formatDay';
import { Select } from '../shared/Select';
import { useText } from '../shared/text';
import { callName, listNames } from './callName';
import { likeliestOffer } from './likeliestOffer';
import type { PanelTools } from './panel-tools';
import { ReaderChoice } from './ReaderChoice';
import { offersBeside } from './sharedReaders';
import type { LetterInMaking } from './useLetter';

interface OfferChoiceProps {
  offers: readonly LetterOffer[];
  chosen: LetterOffer;
  letter: LetterInMaking;
  onChoose: (offer: LetterOffer) => void;
  tools: PanelTools;
}

/** Lets the user say what the mail is about where more than one application fits, and to whom the letter goes. */
export function OfferChoice({ offers, chosen, letter, onChoose, tools }: OfferChoiceProps) {
  const beside = offersBeside(offers, chosen);
  return (
    <>
      {beside.length < offers.length && <ApplicationChoice {...{ offers, chosen, onChoose, tools }} />}
      {beside.length > 1 && <ReaderChoice {...{ offers: beside, chosen, letter, onChoose, tools }} />}
    </>
  );
}

function ApplicationChoice({ offers, chosen, onChoose, tools }: Omit<OfferChoiceProps, 'letter'>) {
  const t = useText();
  const likeliest = new Map(offers.map((each) => [each.application.id, likeliestOffer(offersBeside(offers, each))]));
  const labels = [...likeliest].map(([value, offer = chosen]) => {
    const { company, role } = offer.application;
    return { value, offer, label: t('panel_choice', role, company, namesOf(offersBeside(offers, offer), tools)) };
  });
  // Who has applied for the same role twice tells them apart by the day of the interview.
  const isAlone = (label: string) => labels.filter((each) => each.label === label).length === 1;
  const options = labels.map(({ value, offer, label }) => {
    const { date } = interviewOf(offer.application, null, offer.contactId) ?? {};
    return {
      value,
      label: isAlone(label) || !date ? label : `${label} · ${formatDay(date, tools.language, tools.today)}`,
    };
  });
  return (
    <section className="panel-section">
      <Select
        label={t('panel_choose')}
        options={options}
        value={chosen.application.id}
        onChange={(id) => {
          const offer = likeliest.get(id);
          if (offer) onChoose(offer);
        }}
      />
    </section>
  );
}

function namesOf(offers: readonly LetterOffer[], { language }: PanelTools): string {
  const people = offers.flatMap(
    ({ application, contactId }) => application.contacts.find(({ id }) => id === contactId) ?? [],
  );
  return listNames(people.map(callName), language);
}
