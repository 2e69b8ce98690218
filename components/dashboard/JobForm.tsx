import { useMemo } from 'react';
import type { Application } from '../../lib/domain/application';
import { Disclosure } from '../shared/Disclosure';
import { TextField } from '../shared/TextField';
import { useText } from '../shared/text';
import { bindText } from './bindText';
import type { DashboardTools } from './dashboard-tools';
import { FormFoot } from './FormFoot';
import { PlaceFields } from './PlaceFields';
import { useForm } from './useForm';

interface JobFormProps {
  application: Application;
  tools: DashboardTools;
}

/** Company, role and place of an application, folded away: they rarely change. */
export function JobForm({ application, tools }: JobFormProps) {
  const t = useText();
  const { id, company, role, country, region } = application;
  const form = useForm({
    kept: useMemo(() => ({ company, role, country, region }), [company, role, country, region]),
    applicationId: id,
    tools,
    commandOf: (draft) => ({ name: 'editApplication', ...draft }),
    done: () => t('dashboard_kept_toast'),
  });
  return (
    <Disclosure title={t('dashboard_edit')}>
      <form className="nk-card nk-stack" noValidate onSubmit={form.save}>
        <div className="dashboard-fields dashboard-fields--wide">
          <TextField label={t('field_company')} autoComplete="off" {...bindText(form, 'company')} />
          <TextField label={t('field_role')} autoComplete="off" {...bindText(form, 'role')} />
          <PlaceFields
            place={form.draft}
            errors={form.errors}
            hint={t('dashboard_place_hint')}
            onChange={form.change}
          />
        </div>
        <FormFoot form={form} />
      </form>
    </Disclosure>
  );
}
