import type { Application } from '../../../lib/domain/application';
import { goesOn } from '../../../lib/domain/bin';
import { calendarDateAt } from '../../../lib/domain/calendar-date';
import { Button } from '../../shared/Button';
import { formatShortDay } from '../../shared/format';
import { useText } from '../../shared/text';
import { useLanguage } from '../../shared/useLanguage';
import type { DashboardTools } from '../dashboard-tools';
import { PurgeButton } from './PurgeButton';

interface BinItemProps {
  application: Application;
  tools: DashboardTools;
  /** It has left the bin. */
  onGone: () => void;
}

/** One deleted application: which it was, how long it stays, and both ways out. */
export function BinItem({ application, tools, onGone }: BinItemProps) {
  const t = useText();
  const language = useLanguage();
  const { id, company, role, deletedAt = tools.now } = application;
  const { zone, today } = tools;
  const dayOf = (day: string) => formatShortDay(day, today, language);
  const putBack = async () => {
    const result = await tools.putBack(id, t('bin_put_back_toast', company));
    if (result.ok) onGone();
  };
  return (
    <li className="nk-card bin-item">
      <div className="bin-item__what">
        <h2>
          <bdi>{company}</bdi>
        </h2>
        <p className="nk-soft">
          <bdi>{role}</bdi>
        </p>
        <p className="nk-small">
          {t('bin_dates', dayOf(calendarDateAt(deletedAt, zone)), dayOf(goesOn(deletedAt, zone)))}
        </p>
      </div>
      <div className="nk-row bin-item__ways">
        <Button aria-label={t('bin_put_back_one', company)} onClick={() => void putBack()}>
          {t('bin_put_back')}
        </Button>
        <PurgeButton application={application} tools={tools} onGone={onGone} />
      </div>
    </li>
  );
}
