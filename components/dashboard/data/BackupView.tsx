import { useText } from '../../shared/text';
import type { Records } from '../DashboardView';
import type { DashboardTools } from '../dashboard-tools';
import { BackupSection } from './BackupSection';
import { ExportSection } from './ExportSection';
import { ImportSection } from './import/ImportSection';
import { RestoreSection } from './RestoreSection';

interface BackupViewProps {
  records: Records;
  tools: DashboardTools;
}

/** Backup, the way in and the way out. */
export function BackupView({ records, tools }: BackupViewProps) {
  const t = useText();
  return (
    <div className="nk-stack dashboard-sections">
      <h1 tabIndex={-1}>{t('data_title')}</h1>
      <BackupSection records={records} tools={tools} />
      <RestoreSection records={records} tools={tools} />
      <ImportSection records={records} tools={tools} />
      <ExportSection applications={records.applications} tools={tools} />
    </div>
  );
}
