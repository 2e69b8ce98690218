import type { Contact } from '../../../lib/domain/application';
import { useText } from '../../shared/text';
import { personName } from '../personName';

interface PeopleChoiceProps {
  contacts: readonly Contact[];
  /** Ids. */
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

/** Who was there: only they are thanked for this interview (R9). */
export function PeopleChoice({ contacts, chosen, onChange }: PeopleChoiceProps) {
  const t = useText();
  if (contacts.length === 0) return null;
  return (
    <fieldset className="nk-field">
      <legend className="nk-field__label">{t('dashboard_interview_with')}</legend>
      <div className="nk-choice">
        {contacts.map((contact) => (
          <label key={contact.id}>
            <input
              type="checkbox"
              checked={chosen.includes(contact.id)}
              onChange={({ currentTarget }) =>
                onChange(currentTarget.checked ? [...chosen, contact.id] : chosen.filter((each) => each !== contact.id))
              }
            />
            <span>{personName(contact)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
