import { createRoot } from 'react-dom/client';
import '../../components/shared/tokens.css';
import '../../components/shared/base.css';
import '../../components/dashboard/dashboard.css';
import { Dashboard } from '../../components/dashboard/Dashboard';
import { localFormDrafts } from '../../components/dashboard/formDrafts';
import { TextProvider } from '../../components/shared/text';
import { interfaceLanguage, translate } from '../../lib/browser/translate';
import { ask } from '../../lib/messages/client';
import { composeAddress } from '../../lib/reminders/composeAddress';
import { watchApplications, watchSettings } from '../../lib/storage/readLive';

document.documentElement.lang = interfaceLanguage();

const line = { ask, newId: () => crypto.randomUUID() };
const clock = () => ({ now: Date.now(), zone: Intl.DateTimeFormat().resolvedOptions().timeZone });

const drafts = localFormDrafts(() => localStorage);

const page = document.getElementById('page');
if (page)
  createRoot(page).render(
    <TextProvider value={translate}>
      <Dashboard
        line={line}
        clock={clock}
        watchApplications={watchApplications}
        watchSettings={watchSettings}
        drafts={drafts}
        print={() => window.print()}
        copy={(text) => navigator.clipboard.writeText(text)}
        newMail={composeAddress}
      />
    </TextProvider>,
  );
void ask('reminders/sweep', {}).catch(console.error);
