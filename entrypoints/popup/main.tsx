import '../../components/shared/tokens.css';
import '../../components/shared/base.css';
import '../../components/popup/popup.css';
import { localDraftStore } from '../../components/popup/draftStore';
import { Popup } from '../../components/popup/Popup';
import { LossArea } from '../../components/shared/LossArea';
import { mountPage } from '../../components/shared/mountPage';
import { readOpenThread } from '../../lib/browser/openThread';
import { pageTexts, textsForPage } from '../../lib/browser/pageTexts';
import { isSeenThread } from '../../lib/composer/thread-port';
import type { Application } from '../../lib/domain/application';
import { planFollowUps } from '../../lib/domain/follow-ups/planFollowUps';
import { isPublicHoliday } from '../../lib/domain/holidays';
import { planRules } from '../../lib/domain/reminding/planRules';
import type { Settings } from '../../lib/domain/settings';
import { ask } from '../../lib/messages/client';
import type { ChangeResult, MessageData } from '../../lib/messages/protocol';
import { composeAddress } from '../../lib/reminders/composeAddress';
import { askLater, firstRead, now, watchAhead, watchJobs, watchRecalled, watchSettings, zone } from './records';

const UNREACHED: ChangeResult = { ok: false, problem: 'unavailable' };
await Promise.all([textsForPage(), firstRead]);

const tools = {
  now,
  zone,
  change: (request: MessageData<'application/change'>) => ask('application/change', request).catch(() => UNREACHED),
  undo: async (operationId: string) => (await ask('application/undo', { operationId }).catch(() => ({ ok: false }))).ok,
  newId: () => crypto.randomUUID(),
  draftStore: localDraftStore(() => localStorage),
  readThread: async () => {
    const thread = await readOpenThread();
    return isSeenThread(thread) ? thread : null;
  },
};

const plan = (application: Application, settings: Settings) =>
  planFollowUps(application, { now, zone, holidays: isPublicHoliday, ...planRules(settings) });

mountPage(
  pageTexts,
  <>
    <LossArea ask={askLater} zone={zone} restoreAddress="dashboard.html#/data" />
    <Popup {...{ tools, plan, watchAhead, watchJobs, watchRecalled, watchSettings }} newMail={composeAddress} />
  </>,
);
void askLater('reminders/sweep', {}).catch(console.error);
