import { useMemo } from 'react';
import type { Application, Contact } from '../../lib/domain/application';
import type { ContactInput } from '../../lib/domain/commands';
import { Button } from '../shared/Button';
import { Disclosure } from '../shared/Disclosure';
import { useText } from '../shared/text';
import { ContactFields } from './ContactFields';
import type { DashboardTools } from './dashboard-tools';
import { FormFoot } from './FormFoot';
import { personName } from './personName';
import { useForm } from './useForm';

interface ContactCardProps {
  application: Application;
  contact: Contact;
  tools: DashboardTools;
  onRemove: () => void;
}

/** One contact, folded to name and ways to reach it. */
export function ContactCard({ application, contact, tools, onRemove }: ContactCardProps) {
  const t = useText();
  const kept = useMemo<ContactInput>(() => {
    const { id, ...rest } = contact;
    return rest;
  }, [contact]);
  const form = useForm({
    kept,
    applicationId: application.id,
    tools,
    commandOf: (draft) => ({ name: 'saveContact', contactId: contact.id, contact: draft }),
    done: () => t('dashboard_kept_toast'),
  });
  const name = personName(contact);
  const reach = [contact.email, contact.phone].filter((each) => each && each !== name).join(' · ');
  const title = (
    <h3>
      {name}
      {reach && <span className="nk-small nk-soft dashboard-reach">{reach}</span>}
    </h3>
  );
  return (
    <form className="nk-card" noValidate onSubmit={form.save}>
      <Disclosure title={title}>
        <div className="nk-stack">
          <ContactFields form={form} />
          <FormFoot form={form}>
            <Button kind="plain" className="dashboard-remove" onClick={onRemove}>
              {t('dashboard_contact_remove')}
            </Button>
          </FormFoot>
        </div>
      </Disclosure>
    </form>
  );
}
