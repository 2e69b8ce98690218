import type { Application } from '../../../lib/domain/application';
import { useText } from '../../shared/text';
import { AddPart } from '../AddPart';
import type { DashboardTools } from '../dashboard-tools';
import { NewInterview } from './NewInterview';

/** A further interview, when there is one; the form where something half-typed is left of it. */
export function NewInterviewPart({ application, tools }: { application: Application; tools: DashboardTools }) {
  const t = useText();
  const isBegun = Object.keys(tools.drafts.read(`interview/${application.id}/new`)).length > 0;
  return (
    <AddPart label={t('dashboard_interview_add')} startsOpen={isBegun}>
      {(close) => <NewInterview application={application} tools={tools} onClose={close} />}
    </AddPart>
  );
}
