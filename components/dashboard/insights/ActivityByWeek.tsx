import type { Application } from '../../../lib/domain/application';
import { formatDate } from '../../shared/format';
import { useText } from '../../shared/text';
import { useLanguage } from '../../shared/useLanguage';
import type { DashboardTools } from '../dashboard-tools';
import { activityByWeek } from './activityByWeek';
import { PlotFigure } from './PlotFigure';
import { WeekColumns } from './WeekColumns';

interface ActivityByWeekProps {
  applications: readonly Application[];
  tools: Pick<DashboardTools, 'today'>;
}

/** What the user has done in the last weeks. */
export function ActivityByWeek({ applications, tools }: ActivityByWeekProps) {
  const t = useText();
  const language = useLanguage();
  const weeks = activityByWeek(applications, tools.today).map(({ from, counts }) => ({
    name: t('insights_week_of', formatDate(from, language)),
    counts,
    count: counts.interviews + counts.contacts,
  }));
  return (
    <PlotFigure
      title={t('insights_weeks')}
      text={t('insights_weeks_text')}
      cases={weeks.reduce((sum, { count }) => sum + count, 0)}
      table={{
        columns: [t('insights_week'), t('insights_interviews'), t('insights_contacts')],
        rows: weeks.map(({ name, counts }) => [name, counts.interviews, counts.contacts]),
      }}
    >
      <WeekColumns weeks={weeks} />
    </PlotFigure>
  );
}
