import { useEffect, useRef } from 'react';
import type { FileProblem, Incoming } from '../../../lib/exchange/incoming';
import { useText } from '../../shared/text';
import type { Records } from '../DashboardView';
import type { DataTools } from './data-tools';
import { FileProblemList } from './FileProblemList';
import { PreviewFoot } from './PreviewFoot';
import { PreviewGroup } from './PreviewGroup';
import { PreviewMode } from './PreviewMode';
import { VERDICT_NAMES, VERDICT_ORDER } from './preview-texts';
import { useImportPlan } from './useImportPlan';
import './preview.css';

export interface ImportPreviewProps {
  incoming: Incoming;
  /** What was read differently from how it stands in the file. */
  notes?: readonly FileProblem[];
  records: Records;
  /** Whether the file may take the place of everything: only a backup of ours holds everything. */
  canReplace?: boolean;
  /** Leave out where the preview follows each key or choice: the focus stays there. */
  takesFocus?: boolean;
  tools: DataTools;
  /** What to say once so many records have changed. */
  done: (changed: number) => string;
  onClose: (isApplied: boolean) => void;
}

/** What an import would do, before anything is written: the counts, each record with a choice, and the one button that writes. */
export function ImportPreview({ incoming, notes = [], records, canReplace, takesFocus, ...rest }: ImportPreviewProps) {
  const t = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  const { plan, chosen, choose, setMode, takesSettings, setTakesSettings, exchange } = useImportPlan(incoming, records);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  const groups = VERDICT_ORDER.filter((verdict) => plan.counts[verdict] > 0);
  return (
    <section className="nk-stack data-preview" aria-labelledby="preview-title">
      <h3 id="preview-title" ref={heading} tabIndex={-1}>
        {t('preview_title')}
      </h3>
      <p className="data-counts" role="status">
        {groups.map((verdict) => `${t(VERDICT_NAMES[verdict])}: ${plan.counts[verdict]}`).join(' · ') ||
          t('preview_empty')}
      </p>
      {canReplace && records.applications.length > 0 && (
        <PreviewMode how={plan.how} removed={plan.counts.removed} onChange={setMode} />
      )}
      {incoming.settings && <SettingsSwitch isTaken={takesSettings} onChange={setTakesSettings} />}
      {notes.length > 0 && (
        <FileProblemList title={t('preview_notes', notes.length)} problems={notes} isFolded {...rest} />
      )}
      {groups.map((verdict) => (
        <PreviewGroup
          key={verdict}
          verdict={verdict}
          entries={plan.entries.filter((entry) => entry.verdict === verdict)}
          chosen={chosen}
          today={rest.tools.today}
          onChoose={choose}
        />
      ))}
      <PreviewFoot exchange={exchange} {...rest} />
    </section>
  );
}

function SettingsSwitch({ isTaken, onChange }: { isTaken: boolean; onChange: (isTaken: boolean) => void }) {
  const t = useText();
  return (
    <label className="dashboard-switch">
      <input type="checkbox" checked={isTaken} onChange={({ currentTarget }) => onChange(currentTarget.checked)} />
      <span>{t('preview_settings')}</span>
    </label>
  );
}
