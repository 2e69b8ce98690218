import { type FormEvent, useState } from 'react';
import type { Application, Contact } from '../../lib/domain/application';
import type { TextKey } from '../../lib/messages/text-key';
import { Button } from '../shared/Button';
import { Select } from '../shared/Select';
import { TextField } from '../shared/TextField';
import { useText } from '../shared/text';
import type { DashboardTools } from './dashboard-tools';

interface ContactCardProps {
  application: Application;
  contact: Contact;
  tools: DashboardTools;
}

const TEXTS: readonly {
  field: 'title' | 'firstName' | 'lastName' | 'email' | 'phone';
  label: TextKey;
  type: string;
}[] = [
  { field: 'title', label: 'dashboard_contact_title', type: 'text' },
  { field: 'firstName', label: 'dashboard_contact_first', type: 'text' },
  { field: 'lastName', label: 'dashboard_contact_last', type: 'text' },
  { field: 'email', label: 'dashboard_contact_email', type: 'email' },
  { field: 'phone', label: 'dashboard_contact_phone', type: 'tel' },
];

/** How a person is called, addressed and reached. Nothing is guessed from a first name (R9). */
export function ContactCard({ application, contact, tools }: ContactCardProps) {
  const t = useText();
  const [draft, setDraft] = useState(contact);
  const [hasFailed, setFailed] = useState(false);
  const isChanged = JSON.stringify(draft) !== JSON.stringify(contact);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const { id: contactId, ...rest } = draft;
    const command = { name: 'saveContact' as const, contactId, contact: rest };
    const result = await tools.change(application.id, command, t('dashboard_kept_toast'));
    setFailed(!result.ok);
  };
  const name = [contact.title, contact.firstName, contact.lastName].filter(Boolean).join(' ') || contact.email;
  return (
    <form className="nk-card nk-stack" onSubmit={save}>
      <h2>{t('dashboard_contact', name)}</h2>
      <div className="dashboard-fields">
        <AddressFields draft={draft} onChange={setDraft} />
        {TEXTS.map(({ field, label, type }) => (
          <TextField
            key={field}
            label={t(label)}
            type={type}
            maxLength={200}
            autoComplete="off"
            value={draft[field]}
            onChange={(event) => setDraft({ ...draft, [field]: event.currentTarget.value })}
          />
        ))}
      </div>
      <p role="alert" className="nk-field__error">
        {hasFailed && t('dashboard_not_kept')}
      </p>
      {isChanged && (
        <div className="nk-row">
          <Button type="submit" kind="primary">
            {t('dashboard_save')}
          </Button>
          <Button kind="plain" onClick={() => setDraft(contact)}>
            {t('dashboard_discard')}
          </Button>
        </div>
      )}
    </form>
  );
}

interface AddressFieldsProps {
  draft: Contact;
  onChange: (contact: Contact) => void;
}

function AddressFields({ draft, onChange }: AddressFieldsProps) {
  const t = useText();
  return (
    <>
      <Select
        label={t('dashboard_contact_form')}
        value={draft.formOfAddress}
        options={[
          { value: 'ms', label: t('panel_person_ms') },
          { value: 'mr', label: t('panel_person_mr') },
          { value: 'neutral', label: t('panel_person_neutral') },
        ]}
        onChange={(formOfAddress) => onChange({ ...draft, formOfAddress })}
      />
      <Select
        label={t('dashboard_contact_terms')}
        value={draft.terms}
        options={[
          { value: 'formal', label: t('dashboard_terms_formal') },
          { value: 'informal', label: t('dashboard_terms_informal') },
        ]}
        onChange={(terms) => onChange({ ...draft, terms })}
      />
      <Select
        label={t('dashboard_contact_language')}
        value={draft.language}
        options={[
          { value: 'de', label: t('dashboard_language_de') },
          { value: 'en', label: t('dashboard_language_en') },
        ]}
        onChange={(language) => onChange({ ...draft, language })}
      />
    </>
  );
}
