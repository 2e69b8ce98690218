import { useMemo } from 'react';
import type { Application } from '../../../lib/domain/application';
import { REGIONS } from '../../../lib/domain/holidays';
import { Disclosure } from '../../shared/Disclosure';
import { useText } from '../../shared/text';
import type { DashboardTools } from '../dashboard-tools';
import { FormFoot } from '../FormFoot';
import { PlaceFields } from '../PlaceFields';
import { useForm } from '../useForm';

interface JobSectionProps {
  application: Application;
  tools: DashboardTools;
}

/** Where the job is, folded away: it rarely changes. */
export function JobSection({ application, tools }: JobSectionProps) {
  const t = useText();
  const { id, company, role, country, region } = application;
  const form = useForm({
    kept: useMemo(() => ({ country, region }), [country, region]),
    applicationId: id,
    tools,
    draftName: `job/${id}`,
    commandOf: (draft) => ({ name: 'editApplication', company, role, ...draft }),
    done: () => t('dashboard_kept_toast'),
  });
  const place = REGIONS[country].find(({ code }) => code === region)?.name;
  return (
    <Disclosure title={[t('application_place'), place].filter(Boolean).join(': ')}>
      <form className="nk-stack" noValidate onSubmit={form.save}>
        <PlaceFields place={form.draft} errors={form.errors} hint={t('dashboard_place_hint')} onChange={form.change} />
        <FormFoot form={form} />
      </form>
    </Disclosure>
  );
}
