import { Button } from '../../shared/Button';
import { TextField } from '../../shared/TextField';
import { useText } from '../../shared/text';
import type { DashboardTools } from '../dashboard-tools';
import type { Days } from './reportRange';

interface ReportToolsProps {
  days: Days;
  setDays: (days: Days) => void;
  showsNotes: boolean;
  setShowsNotes: (showsNotes: boolean) => void;
  tools: Pick<DashboardTools, 'print'>;
}

/** Which days, whether with notes, and out to the printer; none of it is printed. */
export function ReportTools({ days, setDays, showsNotes, setShowsNotes, tools }: ReportToolsProps) {
  const t = useText();
  const field = (end: 'from' | 'to') => (
    <TextField
      label={t(end === 'from' ? 'report_from' : 'report_to')}
      type="date"
      required
      value={days[end]}
      onChange={({ currentTarget: { value } }) => value && setDays({ ...days, [end]: value })}
    />
  );
  return (
    <div className="nk-stack report-tools">
      <p className="nk-soft">{t('report_intro')}</p>
      <div className="dashboard-fields">
        {field('from')}
        {field('to')}
      </div>
      <label className="dashboard-switch">
        <input
          type="checkbox"
          checked={showsNotes}
          onChange={({ currentTarget }) => setShowsNotes(currentTarget.checked)}
        />
        <span>{t('report_notes')}</span>
      </label>
      <div className="nk-row">
        <Button kind="primary" onClick={tools.print}>
          {t('report_print')}
        </Button>
      </div>
    </div>
  );
}
