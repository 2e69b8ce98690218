import type { CalendarDate, ZoneName } from '../../../lib/domain/application';
import { isDueNow } from '../../../lib/domain/follow-ups/nextFollowUp';
import { describeDue } from '../../shared/describeDue';
import { KIND_NAMES } from '../../shared/kind-names';
import { useText } from '../../shared/text';
import { useLanguage } from '../../shared/useLanguage';
import type { Row } from './row';

interface NextCellProps extends Pick<Row, 'next'> {
  today: CalendarDate;
  zone: ZoneName;
}

/** The next step and its day, in neutral words (R21). */
export function NextCell({ next, today, zone }: NextCellProps) {
  const t = useText();
  const language = useLanguage();
  if (!next) return null;
  return (
    <span className={isDueNow(next) ? 'list-next list-next--due' : 'list-next'}>
      <span className="list-next__kind">{t(KIND_NAMES[next.kind])}</span>{' '}
      <span className="nk-soft">{describeDue(next, { today, zone, language, t })}</span>
    </span>
  );
}
