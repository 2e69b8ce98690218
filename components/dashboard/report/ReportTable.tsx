import type { ReportEntry } from '../../../lib/exchange/report/report-entry';
import { useText } from '../../shared/text';
import { useLanguage } from '../../shared/useLanguage';
import { deedText } from './deedText';
import { figures } from './figures';

/** The lines of the report. On a narrow screen each becomes a small block. */
export function ReportTable({ entries }: { entries: readonly ReportEntry[] }) {
  const t = useText();
  return (
    <table className="report-table">
      <thead>
        <tr>
          <th scope="col">{t('report_column_date')}</th>
          <th scope="col">{t('report_column_company')}</th>
          <th scope="col">{t('report_column_people')}</th>
          <th scope="col">{t('report_column_deed')}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <ReportLine key={entry.key} entry={entry} />
        ))}
      </tbody>
    </table>
  );
}

function ReportLine({ entry: { on, company, role, people, deed, notes } }: { entry: ReportEntry }) {
  const t = useText();
  const language = useLanguage();
  const day = (date: string) => figures(date, language);
  return (
    <tr>
      <td className="report-day">
        <time dateTime={on}>{day(on)}</time>
      </td>
      <td>
        <bdi>{company}</bdi>
        <span className="nk-soft report-role">
          <bdi>{role}</bdi>
        </span>
      </td>
      <td>{people.length > 0 && <bdi>{people.join(', ')}</bdi>}</td>
      <td>
        {deedText(deed, t, day)}
        {notes.length > 0 && (
          <span className="report-notes nk-soft">
            <bdi>{notes.join('\n')}</bdi>
          </span>
        )}
      </td>
    </tr>
  );
}
