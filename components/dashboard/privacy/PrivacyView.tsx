import { useText } from '../../shared/text';
import type { Records } from '../DashboardView';
import type { DashboardTools } from '../dashboard-tools';
import { EraseSection } from './EraseSection';
import { KeptSection } from './KeptSection';
import { LicenceSection } from './LicenceSection';
import { NothingLeaves } from './NothingLeaves';
import { PermissionSection } from './PermissionSection';

interface PrivacyViewProps {
  records: Records;
  tools: Pick<DashboardTools, 'privacy'>;
}

/** What is kept and where, what the extension may do and why, its licences, and the way to delete all of it. */
export function PrivacyView({ records, tools: { privacy } }: PrivacyViewProps) {
  const t = useText();
  return (
    <div className="nk-stack dashboard-sections">
      <h1 tabIndex={-1}>{t('nav_privacy')}</h1>
      <NothingLeaves />
      <KeptSection records={records} desk={privacy} />
      <PermissionSection desk={privacy} />
      <LicenceSection />
      <EraseSection records={records} desk={privacy} />
    </div>
  );
}
