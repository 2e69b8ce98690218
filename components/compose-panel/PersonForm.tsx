import { type FormEvent, useState } from 'react';
import type { Application, Contact, FormOfAddress } from '../../lib/domain/application';
import { Button } from '../shared/Button';
import { Select } from '../shared/Select';
import { TextField } from '../shared/TextField';
import { useText } from '../shared/text';
import type { PanelTools } from './panel-tools';

interface PersonFormProps {
  application: Application;
  contact: Contact;
  tools: PanelTools;
  onKept: () => void;
}

/** Asks how to address somebody whom the letter could otherwise not greet by name (R9). Nothing is guessed. */
export function PersonForm({ application, contact, tools, onKept }: PersonFormProps) {
  const t = useText();
  const [person, setPerson] = useState(contact);
  const [hasFailed, setFailed] = useState(false);
  const [operationId] = useState(tools.newId);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const { id: contactId, ...kept } = person;
    const command = { name: 'saveContact' as const, contactId, contact: kept };
    const result = await tools
      .ask('application/change', { operationId, applicationId: application.id, command })
      .catch(() => ({ ok: false as const }));
    setFailed(!result.ok);
    if (result.ok) onKept();
  };
  const forms: { value: FormOfAddress; label: string }[] = [
    { value: 'ms', label: t('panel_person_ms') },
    { value: 'mr', label: t('panel_person_mr') },
    { value: 'neutral', label: t('panel_person_neutral') },
  ];
  return (
    <form className="panel-missing nk-stack" onSubmit={save}>
      <h3>{t('panel_person_title', contact.lastName || contact.firstName || contact.email)}</h3>
      <Select
        label={t('panel_person_form')}
        options={forms}
        value={person.formOfAddress}
        onChange={(formOfAddress) => setPerson({ ...person, formOfAddress })}
      />
      {(['firstName', 'lastName'] as const).map((field) => (
        <TextField
          key={field}
          label={t(field === 'firstName' ? 'panel_person_first' : 'panel_person_last')}
          autoComplete="off"
          value={person[field]}
          onChange={({ currentTarget }) => setPerson({ ...person, [field]: currentTarget.value })}
        />
      ))}
      <p role="alert">{hasFailed && t('panel_not_kept')}</p>
      <div className="nk-row">
        <Button type="submit" kind="primary">
          {t('panel_person_save')}
        </Button>
      </div>
    </form>
  );
}
