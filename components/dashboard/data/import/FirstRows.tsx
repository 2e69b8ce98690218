import type { Application } from '../../../../lib/domain/application';
import { fullName } from '../../../../lib/domain/transitions/readContact';
import { formatShortDay } from '../../../shared/format';
import { useText } from '../../../shared/text';
import { useLanguage } from '../../../shared/useLanguage';
import { STAGE_NAMES } from '../../stage-names';

const SHOWN = 5;

interface FirstRowsProps {
  applications: readonly Application[];
  today: string;
}

/** The first rows as they would become: where a column is taken for the wrong thing, it shows here. */
export function FirstRows({ applications, today }: FirstRowsProps) {
  const t = useText();
  const language = useLanguage();
  if (applications.length === 0) return null;
  const describe = ({ interviews, contacts, stage, details = [] }: Application) =>
    [
      ...interviews.map(({ date, time }) => `${formatShortDay(date, today, language)}, ${time}`),
      ...contacts.map((contact) => fullName(contact) || contact.email),
      t(STAGE_NAMES[stage.name]),
      ...(details.length > 0 ? [t('import_details_count', details.length)] : []),
    ].join(' · ');
  return (
    <div className="nk-stack">
      <h4>{t('import_first_rows')}</h4>
      <ul className="data-entries">
        {applications.slice(0, SHOWN).map((application) => (
          <li key={application.id} className="data-entry">
            <div className="data-entry__what">
              <bdi className="data-entry__name">
                {application.company} · {application.role}
              </bdi>
              <bdi className="nk-soft nk-small">{describe(application)}</bdi>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
