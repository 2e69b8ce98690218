import { createRoot } from 'react-dom/client';
import '../../components/shared/tokens.css';
import '../../components/shared/base.css';
import '../../components/popup/popup.css';
import { localDraftStore } from '../../components/popup/draftStore';
import { Popup } from '../../components/popup/Popup';
import { TextProvider } from '../../components/shared/text';
import { interfaceLanguage, translate } from '../../lib/browser/translate';
import type { Application } from '../../lib/domain/application';
import { planFollowUps } from '../../lib/domain/follow-ups/planFollowUps';
import { isPublicHoliday } from '../../lib/domain/holidays';
import { ask } from '../../lib/messages/client';
import type { ChangeResult, MessageData } from '../../lib/messages/protocol';
import { composeAddress } from '../../lib/reminders/composeAddress';
import { watchApplications, watchSettings } from '../../lib/storage/readLive';

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const now = Date.now();
const UNREACHED: ChangeResult = { ok: false, problem: 'unavailable' };
document.documentElement.lang = interfaceLanguage();

const tools = {
  now,
  zone,
  plan: (application: Application) => planFollowUps(application, { now, zone, holidays: isPublicHoliday }),
  change: (request: MessageData<'application/change'>) => ask('application/change', request).catch(() => UNREACHED),
  undo: async (operationId: string) => (await ask('application/undo', { operationId }).catch(() => ({ ok: false }))).ok,
  newId: () => crypto.randomUUID(),
  draftStore: localDraftStore(() => localStorage),
};

const page = document.getElementById('page');
if (page)
  createRoot(page).render(
    <TextProvider value={translate}>
      <Popup
        tools={tools}
        watchApplications={watchApplications}
        watchSettings={watchSettings}
        newMail={composeAddress}
      />
    </TextProvider>,
  );
void ask('reminders/sweep', {}).catch(console.error);
