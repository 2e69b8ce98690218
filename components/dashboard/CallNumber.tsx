import { useMemo } from 'react';
import type { Application, Contact } from '../../lib/domain/application';
import { Button } from '../shared/Button';
import { TextField } from '../shared/TextField';
import { telAddress } from '../shared/telAddress';
import { useText } from '../shared/text';
import { bindText } from './bindText';
import type { DashboardTools } from './dashboard-tools';
import { useForm } from './useForm';

interface CallNumberProps {
  application: Application;
  /** Without an id when nobody is known yet. */
  contact: Contact;
  tools: DashboardTools;
}

/** The number to call, large; where none is noted, a place to note it. */
export function CallNumber({ application, contact, tools }: CallNumberProps) {
  const t = useText();
  const { id, ...person } = contact;
  const form = useForm({
    kept: useMemo(() => ({ phone: contact.phone }), [contact.phone]),
    applicationId: application.id,
    tools,
    draftName: `call-number/${application.id}/${id}`,
    commandOf: ({ phone }) => ({ name: 'saveContact', contactId: id || null, contact: { ...person, phone } }),
    done: () => t('dashboard_kept_toast'),
  });
  const address = telAddress(contact.phone);
  if (address)
    return (
      <a className="call-number" href={address}>
        {contact.phone}
      </a>
    );
  return (
    <form className="nk-stack call-no-number" noValidate onSubmit={form.save}>
      <p>{contact.phone || t('call_no_number')}</p>
      <div className="call-field-row">
        <TextField label={t('call_number')} type="tel" autoComplete="off" {...bindText(form, 'phone')} />
        <Button type="submit">{t('call_number_save')}</Button>
      </div>
      <p role="alert" className="nk-field__error">
        {form.problem}
      </p>
    </form>
  );
}
