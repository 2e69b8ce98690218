import { createRoot } from 'react-dom/client';
import '../../components/shared/tokens.css';
import '../../components/shared/base.css';
import '../../components/dashboard/dashboard.css';
import { Dashboard } from '../../components/dashboard/Dashboard';
import { TextProvider } from '../../components/shared/text';
import { interfaceLanguage, translate } from '../../lib/browser/translate';
import { calendarDateAt } from '../../lib/domain/calendar-date';
import { planFollowUps } from '../../lib/domain/follow-ups/planFollowUps';
import { isPublicHoliday } from '../../lib/domain/holidays';
import { ask } from '../../lib/messages/client';
import { watchApplications, watchSettings } from '../../lib/storage/readLive';

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
document.documentElement.lang = interfaceLanguage();
document.title = translate('dashboard_page_title');

const outside = {
  ask,
  newId: () => crypto.randomUUID(),
  today: calendarDateAt(Date.now(), zone),
  language: interfaceLanguage(),
  plan: (application: Parameters<typeof planFollowUps>[0]) =>
    planFollowUps(application, { now: Date.now(), zone, holidays: isPublicHoliday }),
};

const page = document.getElementById('page');
if (page)
  createRoot(page).render(
    <TextProvider value={translate}>
      <Dashboard outside={outside} watchApplications={watchApplications} watchSettings={watchSettings} />
    </TextProvider>,
  );
void ask('reminders/sweep', {}).catch(console.error);
