import type { Contact } from '../../lib/domain/application';
import type { LetterOffer } from '../../lib/messages/protocol';
import { useText } from '../shared/text';
import { callObject, listNames } from './callName';
import type { PanelTools } from './panel-tools';
import type { LetterInMaking } from './useLetter';

interface ReaderChoiceProps {
  /** Of one application: one for each recipient. */
  offers: readonly LetterOffer[];
  chosen: LetterOffer;
  letter: LetterInMaking;
  onChoose: (offer: LetterOffer) => void;
  tools: PanelTools;
}

/** A mail to several people of one application: whose letter is to be shown, or one that greets them all. */
export function ReaderChoice({ offers, chosen, letter, onChoose, tools }: ReaderChoiceProps) {
  const t = useText();
  const { choice, change, sharers, request } = letter;
  if (!request) return null;
  const isTogether = choice.isTogether && sharers.length > 0;
  const people = offers.flatMap(
    ({ application, contactId }) => application.contacts.find(({ id }) => id === contactId) ?? [],
  );
  const choose = (contactId: string) => {
    change({ isTogether: false });
    const offer = offers.find((each) => each.contactId === contactId);
    if (offer && offer !== chosen) onChoose(offer);
  };
  const others = people.filter(({ id }) => id !== chosen.contactId);
  const both = t(sharers.length === 1 ? 'panel_readers_both' : 'panel_readers_three');
  return (
    <section className="panel-section">
      <fieldset className="panel-options">
        <legend>{t('panel_readers')}</legend>
        {choice.kind === 'thank-you' && <p className="nk-soft nk-small">{t('panel_readers_each')}</p>}
        {people.map((contact) => (
          <Reader
            key={contact.id}
            label={t('panel_readers_alone', callObject(contact, tools.language))}
            isChosen={!isTogether && contact.id === chosen.contactId}
            onChoose={() => choose(contact.id)}
          />
        ))}
        {sharers.length > 0 && (
          <Reader label={both} isChosen={isTogether} onChoose={() => change({ isTogether: true })} />
        )}
      </fieldset>
      {!isTogether && <TakeOut {...{ others, contact: request.contact, tools }} />}
    </section>
  );
}

function Reader({ label, isChosen, onChoose }: { label: string; isChosen: boolean; onChoose: () => void }) {
  return (
    <label>
      <input type="radio" name="panel-reader" checked={isChosen} onChange={onChoose} />
      <span>{label}</span>
    </label>
  );
}

/** We never touch the recipients; a letter to one person in a mail to two would be read by the wrong one. */
function TakeOut({ others, contact, tools }: { others: readonly Contact[]; contact: Contact; tools: PanelTools }) {
  const t = useText();
  const { language } = tools;
  const names = others.map((other) => callObject(other, language));
  return (
    <p className="nk-soft nk-small">
      {t('panel_readers_take_out', listNames(names, language), callObject(contact, language))}
    </p>
  );
}
