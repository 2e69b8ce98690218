import { useState } from 'react';
import type { Application } from '../../../lib/domain/application';
import type { TableVariant } from '../../../lib/exchange/table/writeTable';
import { Button } from '../../shared/Button';
import { useText } from '../../shared/text';
import { useLanguage } from '../../shared/useLanguage';
import type { DashboardTools } from '../dashboard-tools';
import { formatRoute } from '../route';
import { calendarJob, hasEvents } from './calendarJob';
import { calendarWords } from './calendarWords';
import { ExportProgress } from './ExportProgress';
import { tableJob } from './tableJob';
import { type Export, useExport } from './useExport';

interface ExportSectionProps {
  applications: Application[];
  tools: Pick<DashboardTools, 'saveFile' | 'plan' | 'now' | 'today' | 'zone'>;
}

/** The way out: table, calendar, and the report to be printed. What can be put back whole is the backup. */
export function ExportSection({ applications, tools }: ExportSectionProps) {
  const t = useText();
  const out = useExport(tools.saveFile);
  const isEmpty = applications.length === 0;
  return (
    <section className="nk-card nk-stack" aria-labelledby="export">
      <h2 id="export">{t('export_title')}</h2>
      <p className="nk-soft">{isEmpty ? t('export_nothing') : t('export_intro')}</p>
      {!isEmpty && (
        <>
          <TablePart {...{ applications, tools, out }} />
          <CalendarPart {...{ applications, tools, out }} />
          <ExportProgress {...out} />
          <p>
            <a href={formatRoute({ view: 'report' })}>{t('report_link')}</a>
          </p>
        </>
      )}
    </section>
  );
}

interface PartProps extends ExportSectionProps {
  out: Export;
}

function TablePart({ applications, tools: { today }, out }: PartProps) {
  const t = useText();
  const language = useLanguage();
  const save = (variant: TableVariant) => out.run(tableJob(applications, { language, variant, today }));
  return (
    <div className="nk-stack">
      <h3>{t('export_table')}</h3>
      <p className="nk-soft">{t('export_table_hint')}</p>
      <div className="nk-row">
        <Button onClick={() => save('excel')}>{t('export_table_excel')}</Button>
        <Button onClick={() => save('plain')}>{t('export_table_plain')}</Button>
      </div>
    </div>
  );
}

function CalendarPart({ applications, tools, out }: PartProps) {
  const t = useText();
  const language = useLanguage();
  const [showsNames, setShowsNames] = useState(false);
  const [isNothing, setNothing] = useState(false);
  const save = () => {
    const { plan, now, today, zone } = tools;
    const options = { words: calendarWords(t, language), showsNames, plan, now, today, zone, language };
    const isThere = hasEvents(applications, options);
    setNothing(!isThere);
    if (isThere) out.run(calendarJob(applications, options));
  };
  return (
    <div className="nk-stack">
      <h3>{t('export_calendar')}</h3>
      <p className="nk-soft">{t('export_calendar_hint')}</p>
      <label className="dashboard-switch">
        <input
          type="checkbox"
          checked={showsNames}
          onChange={({ currentTarget }) => setShowsNames(currentTarget.checked)}
        />
        <span>
          {t('export_calendar_names')}
          <span className="nk-field__hint dashboard-switch__hint">{t('export_calendar_names_hint')}</span>
        </span>
      </label>
      <div className="nk-row">
        <Button onClick={save}>{t('export_calendar_save')}</Button>
        <span role="status">{isNothing && t('export_nothing')}</span>
      </div>
    </div>
  );
}
