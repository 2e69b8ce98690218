import { useState } from 'react';
import type { Application } from '../../../lib/domain/application';
import { useText } from '../../shared/text';
import { useLanguage } from '../../shared/useLanguage';
import type { DashboardTools } from '../dashboard-tools';
import { FormFoot } from '../FormFoot';
import { unknownContact } from '../unknownContact';
import { useForm } from '../useForm';
import { ContactFields } from './ContactFields';

interface NewContactProps {
  application: Application;
  tools: DashboardTools;
  onClose: () => void;
}

/** Somebody else at the company. */
export function NewContact({ application, tools, onClose }: NewContactProps) {
  const t = useText();
  const language = useLanguage();
  const [kept] = useState(() => unknownContact(application, language));
  const form = useForm({
    kept,
    applicationId: application.id,
    tools,
    draftName: `contact/${application.id}/new`,
    commandOf: (contact) => ({ name: 'saveContact', contactId: null, contact }),
    done: () => t('dashboard_kept_toast'),
    onKept: onClose,
  });
  const cancel = () => {
    form.discard();
    onClose();
  };
  return (
    <form className="nk-card nk-stack" noValidate onSubmit={form.save}>
      <h3>{t('dashboard_contact_new')}</h3>
      <ContactFields form={form} />
      <FormFoot form={{ ...form, isChanged: true }} onCancel={cancel} />
    </form>
  );
}
