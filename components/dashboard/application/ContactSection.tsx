import { useRef } from 'react';
import type { Application } from '../../../lib/domain/application';
import { useText } from '../../shared/text';
import { AddPart } from '../AddPart';
import type { DashboardTools } from '../dashboard-tools';
import { ContactCard } from './ContactCard';
import { NewContact } from './NewContact';

interface ContactSectionProps {
  application: Application;
  tools: DashboardTools;
}

/** Everybody one has spoken to or can write to. */
export function ContactSection({ application, tools }: ContactSectionProps) {
  const t = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  const remove = async (contactId: string) => {
    heading.current?.focus();
    await tools.act(application.id, { name: 'removeContact', contactId }, t('dashboard_contact_removed'));
  };
  return (
    <section className="nk-stack" aria-labelledby="contacts">
      <h2 id="contacts" ref={heading} tabIndex={-1}>
        {t('dashboard_contacts')}
      </h2>
      {application.contacts.map((contact) => (
        <ContactCard
          key={contact.id}
          application={application}
          contact={contact}
          tools={tools}
          onRemove={() => void remove(contact.id)}
        />
      ))}
      <AddPart label={t('dashboard_contact_add')}>
        {(close) => <NewContact application={application} tools={tools} onClose={close} />}
      </AddPart>
    </section>
  );
}
