import './styles';
import { Dashboard } from '../../components/dashboard/Dashboard';
import { localFormDrafts } from '../../components/dashboard/formDrafts';
import { LossArea } from '../../components/shared/LossArea';
import { mountPage } from '../../components/shared/mountPage';
import type { Watch } from '../../components/shared/useWatched';
import { backupTools } from '../../lib/browser/backupTools';
import { pageTexts } from '../../lib/browser/pageTexts';
import { readPermissions } from '../../lib/browser/permissions';
import { saveFile } from '../../lib/browser/saveFile';
import type { Ahead } from '../../lib/domain/ahead';
import { calendarDateAt } from '../../lib/domain/calendar-date';
import { ask } from '../../lib/messages/client';
import { composeAddress } from '../../lib/reminders/composeAddress';
import { measureStores } from '../../lib/storage/measureStores';
import { PlainRecords } from '../../lib/storage/PlainRecords';
import { parseSettings } from '../../lib/storage/parseSettings';
import { readReminders, watchApplications, watchSettings } from '../../lib/storage/readLive';
import { stageExchange } from '../../lib/storage/stagedExchanges';
import { language } from './language';

const line = { ask, newId: () => crypto.randomUUID(), stageExchange };
const clock = () => ({ now: Date.now(), zone: Intl.DateTimeFormat().resolvedOptions().timeZone });

const backups = { ...backupTools, readReminders, parseSettings };
const drafts = localFormDrafts(() => localStorage);

const { now, zone } = clock();
const first = new PlainRecords(() => ask('reminders/sweep', {}));
const watchFirst: Watch<Ahead> = (listener, failed) => first.watchAhead(calendarDateAt(now, zone), listener, failed);

mountPage(
  pageTexts,
  <>
    <LossArea ask={ask} zone={clock().zone} restoreAddress="#/data" />
    <Dashboard
      line={line}
      clock={clock}
      watchApplications={watchApplications}
      watchAhead={watchFirst}
      watchSettings={watchSettings}
      drafts={drafts}
      saveFile={saveFile}
      backups={backups}
      privacy={{ measure: measureStores, permissions: readPermissions }}
      print={() => window.print()}
      language={language}
      copy={(text) => navigator.clipboard.writeText(text)}
      newMail={composeAddress}
    />
  </>,
);
void ask('reminders/sweep', {}).catch(console.error);
