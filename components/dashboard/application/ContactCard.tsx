import { useMemo } from 'react';
import type { Application, Contact } from '../../../lib/domain/application';
import type { ContactInput } from '../../../lib/domain/commands';
import { Button } from '../../shared/Button';
import { Disclosure } from '../../shared/Disclosure';
import { useText } from '../../shared/text';
import type { DashboardTools } from '../dashboard-tools';
import { FormFoot } from '../FormFoot';
import { personName } from '../personName';
import { useForm } from '../useForm';
import { ContactFields } from './ContactFields';
import { InPlace } from './InPlace';

interface ContactCardProps {
  application: Application;
  contact: Contact;
  tools: DashboardTools;
  onRemove: () => void;
}

/** One contact: how to reach them, changed in place; how to address them, folded away. */
export function ContactCard({ application, contact, tools, onRemove }: ContactCardProps) {
  const t = useText();
  const { id, ...kept } = contact;
  const reach = (name: 'email' | 'phone') => ({
    name,
    label: t(`field_${name}`),
    value: contact[name],
    type: name === 'email' ? ('email' as const) : ('tel' as const),
    applicationId: application.id,
    owner: id,
    tools,
    commandOf: (value: string) => ({
      name: 'saveContact' as const,
      contactId: id,
      contact: { ...kept, [name]: value },
    }),
  });
  return (
    <article className="contact">
      <h3>{personName(contact)}</h3>
      <InPlace {...reach('email')} />
      <InPlace {...reach('phone')} />
      <Disclosure
        title={
          <>
            {t('contact_edit')}
            <span className="nk-sr-only">: {personName(contact)}</span>
          </>
        }
      >
        <ContactForm {...{ application, contact, tools, onRemove }} />
      </Disclosure>
    </article>
  );
}

function ContactForm({ application, contact, tools, onRemove }: ContactCardProps) {
  const t = useText();
  const kept = useMemo<ContactInput>(() => {
    const { id: _, ...rest } = contact;
    return rest;
  }, [contact]);
  const form = useForm({
    kept,
    applicationId: application.id,
    tools,
    draftName: `contact/${application.id}/${contact.id}`,
    commandOf: (draft) => ({ name: 'saveContact', contactId: contact.id, contact: draft }),
    done: () => t('dashboard_kept_toast'),
  });
  return (
    <form className="nk-stack" noValidate onSubmit={form.save}>
      <ContactFields form={form} />
      <FormFoot form={form}>
        <Button kind="plain" className="dashboard-remove" onClick={onRemove}>
          {t('dashboard_contact_remove')}
        </Button>
      </FormFoot>
    </form>
  );
}
