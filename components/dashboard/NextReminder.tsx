import type { Application } from '../../lib/domain/application';
import { calendarDateAt } from '../../lib/domain/calendar-date';
import { nextReminder } from '../../lib/domain/reminding/nextReminder';
import type { Settings } from '../../lib/domain/settings';
import { formatAhead } from '../shared/format';
import { useText } from '../shared/text';
import { useLanguage } from '../shared/useLanguage';
import type { DashboardTools } from './dashboard-tools';

export interface NextReminderProps {
  settings: Settings;
  applications: readonly Application[];
  tools: Pick<DashboardTools, 'now' | 'zone' | 'today' | 'plan'>;
}

/** What the settings mean, by the next reminder. */
export function NextReminder({ settings, applications, tools }: NextReminderProps) {
  const t = useText();
  const language = useLanguage();
  const { now, zone, today, plan } = tools;
  const instant = nextReminder(applications, plan, { now, zone, rules: settings });
  const day = instant !== null && formatAhead(calendarDateAt(instant, zone), today, language);
  const time = new Date(instant ?? 0).toLocaleTimeString('de', { timeZone: zone, hour: '2-digit', minute: '2-digit' });
  return (
    <p className="nk-soft" role="status">
      {day ? t('settings_next_reminder', day, time) : t('settings_no_reminder')}
    </p>
  );
}
