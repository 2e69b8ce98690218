import { useState } from 'react';
import type { Application } from '../../../lib/domain/application';
import type { Settings } from '../../../lib/domain/settings';
import { useText } from '../../shared/text';
import { useLanguage } from '../../shared/useLanguage';
import type { DashboardTools } from '../dashboard-tools';
import { formatRoute } from '../route';
import { figures } from './figures';
import { ReportPager } from './ReportPager';
import { ReportTable } from './ReportTable';
import { ReportTools } from './ReportTools';
import { firstDays } from './reportRange';
import { usePrinting } from './usePrinting';
import { useReport } from './useReport';

/** Lines at once on the screen; on paper all of them. */
const PAGE = 100;

interface ReportViewProps {
  /** One application, or all of them. */
  applications: Application[];
  isOfOne: boolean;
  settings: Pick<Settings, 'ownName'>;
  tools: Pick<DashboardTools, 'today' | 'zone' | 'print'>;
}

/** What somebody has done, to be printed (R1): for oneself, or for whoever asks for proof. */
export function ReportView({ applications, isOfOne, settings, tools }: ReportViewProps) {
  const t = useText();
  const language = useLanguage();
  const { today, zone } = tools;
  const one = isOfOne ? applications[0] : undefined;
  const [days, setDays] = useState(() => firstDays(one, today, zone));
  const [showsNotes, setShowsNotes] = useState(false);
  const { entries, done } = useReport(applications, { ...days, showsNotes });
  const day = (date: string) => figures(date, language);
  return (
    <div className="nk-stack dashboard-sections report">
      <header className="nk-stack dashboard-head">
        <a href={formatRoute(one ? { view: 'application', applicationId: one.id } : { view: 'data' })}>
          {one ? one.company : t('data_title')}
        </a>
        <h1 tabIndex={-1}>{one ? t('report_title_one', one.company) : t('report_title')}</h1>
        {settings.ownName && <p className="report-name">{settings.ownName}</p>}
        <p className="nk-soft">
          {t('report_period', day(days.from), day(days.to))} · {t('report_as_of', day(today))}
        </p>
      </header>
      <ReportTools {...{ days, setDays, showsNotes, setShowsNotes, tools }} />
      {days.from > days.to && <p role="alert">{t('report_none_range')}</p>}
      {entries === null ? (
        <p role="status">{t('report_working', done, applications.length)}</p>
      ) : (
        <ReportLines key={`${days.from} ${days.to}`} entries={entries} />
      )}
    </div>
  );
}

function ReportLines({ entries }: { entries: NonNullable<ReturnType<typeof useReport>['entries']> }) {
  const t = useText();
  const isPrinting = usePrinting();
  const [wanted, setPage] = useState(0);
  const pages = Math.max(1, Math.ceil(entries.length / PAGE));
  const page = Math.min(wanted, pages - 1);
  if (entries.length === 0) return <p className="nk-soft">{t('report_none')}</p>;
  return (
    <>
      <p className="nk-soft" role="status">
        {t('report_count', entries.length)}
      </p>
      <ReportTable entries={isPrinting ? entries : entries.slice(page * PAGE, (page + 1) * PAGE)} />
      {pages > 1 && <ReportPager {...{ page, pages, setPage }} />}
    </>
  );
}
