import type { FormEvent } from 'react';
import type { Application, Contact, FormOfAddress } from '../../lib/domain/application';
import { salutationNeeds } from '../../lib/letters/salutationNeeds';
import type { TextKey } from '../../lib/messages/text-key';
import { Button } from '../shared/Button';
import { Select } from '../shared/Select';
import { TextField } from '../shared/TextField';
import { useText } from '../shared/text';
import type { PanelTools } from './panel-tools';
import { saveByKey } from './saveByKey';
import { useFormDraft } from './useFormDraft';
import { useKeep } from './useKeep';

const FORMS: readonly { value: FormOfAddress; label: TextKey }[] = [
  { value: 'ms', label: 'panel_person_ms' },
  { value: 'mr', label: 'panel_person_mr' },
  { value: 'neutral', label: 'panel_person_neutral' },
];

interface PersonFormProps {
  application: Application;
  contact: Contact;
  tools: PanelTools;
  onKept: () => void;
}

/** Asks how to address somebody whom the letter could otherwise not greet by name (R9). Nothing is guessed. */
export function PersonForm({ application, contact, tools, onKept }: PersonFormProps) {
  const t = useText();
  const name = `person/${application.id}/${contact.id}`;
  const { draft: person, setDraft: setPerson, forget } = useFormDraft(tools.forms, name, contact);
  const kept = () => {
    forget();
    onKept();
  };
  const { keep, hasFailed } = useKeep(tools, application.id, kept);
  const save = (event: FormEvent) => {
    event.preventDefault();
    const { id: contactId, ...given } = person;
    void keep({ name: 'saveContact', contactId, contact: given });
  };
  return (
    <form className="panel-missing nk-stack" onSubmit={save} onKeyDown={saveByKey}>
      <h3>{t('panel_person_title', contact.lastName || contact.firstName || contact.email)}</h3>
      <p className="nk-soft nk-small">
        {t(salutationNeeds(contact) === 'name' ? 'panel_person_find_name' : 'panel_person_unsure')}
      </p>
      <Select
        label={t('panel_person_form')}
        options={FORMS.map(({ value, label }) => ({ value, label: t(label) }))}
        value={person.formOfAddress}
        onChange={(formOfAddress) => setPerson({ ...person, formOfAddress })}
      />
      <NameFields person={person} onChange={setPerson} />
      <p role="alert">{hasFailed && t('panel_not_kept')}</p>
      <div className="nk-row">
        <Button type="submit" kind="primary">
          {t('panel_person_save')}
        </Button>
      </div>
    </form>
  );
}

function NameFields({ person, onChange }: { person: Contact; onChange: (person: Contact) => void }) {
  const t = useText();
  return (['firstName', 'lastName'] as const).map((field) => (
    <TextField
      key={field}
      label={t(field === 'firstName' ? 'panel_person_first' : 'panel_person_last')}
      autoComplete="off"
      value={person[field]}
      onChange={({ currentTarget }) => onChange({ ...person, [field]: currentTarget.value })}
    />
  ));
}
