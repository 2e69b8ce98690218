import { useMemo } from 'react';
import { Button } from '../../shared/Button';
import { formatDay } from '../../shared/formatDay';
import { useText } from '../../shared/text';
import { useLanguage } from '../../shared/useLanguage';
import type { MonthAgendaProps } from './MonthAgenda';
import { nearestDay } from './nearestDay';

/** In a month in which nothing stands: the way to where something does. */
export function NearestEntry({ month, place }: Pick<MonthAgendaProps, 'month' | 'place'>) {
  const t = useText();
  const language = useLanguage();
  const day = useMemo(() => nearestDay(month.byDay, place.month), [month.byDay, place.month]);
  if (!day) return null;
  const goThere = () => {
    // The button goes away with the empty month; the keyboard goes on at the top of the page.
    document.querySelector<HTMLElement>('.calendar h1')?.focus({ preventScroll: true });
    place.goTo(day);
  };
  return (
    <div className="nk-row">
      <p className="nk-soft">{t('calendar_month_empty')}</p>
      <Button onClick={goThere}>
        {t(
          day < `${place.month}-01` ? 'calendar_last_entry' : 'calendar_next_entry',
          formatDay(day, language, month.today),
        )}
      </Button>
    </div>
  );
}
