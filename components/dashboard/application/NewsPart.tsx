import type { Application } from '../../../lib/domain/application';
import { useText } from '../../shared/text';
import { AddPart } from '../AddPart';
import type { DashboardTools } from '../dashboard-tools';
import { NewsForm } from './NewsForm';
import type { NewsDraft } from './newsCommand';

interface NewsPartProps {
  application: Application;
  tools: DashboardTools;
  onKept: (kept: NewsDraft) => void;
}

/** News are rare: a button, until there are some; the form where something half-typed is left of them. */
export function NewsPart({ application, tools, onKept }: NewsPartProps) {
  const t = useText();
  const isBegun = Object.keys(tools.drafts.read(`news/${application.id}`)).length > 0;
  return (
    <AddPart label={t('application_news')} startsOpen={isBegun}>
      {(close) => <NewsForm application={application} tools={tools} onCancel={close} onKept={onKept} />}
    </AddPart>
  );
}
