import '../../components/shared/tokens.css';
import '../../components/shared/base.css';
import '../../components/thread-panel/thread.css';
import { InSight } from '../../components/compose-panel/InSight';
import { localFormDrafts } from '../../components/dashboard/formDrafts';
import { mountPage } from '../../components/shared/mountPage';
import { tabSeenMails } from '../../components/thread-panel/seenMails';
import { ThreadPage } from '../../components/thread-panel/ThreadPage';
import type { ThreadTools } from '../../components/thread-panel/thread-tools';
import { pageTexts, textsForPage } from '../../lib/browser/pageTexts';
import { interfaceLanguage, translate } from '../../lib/browser/translate';
import { receivePort } from '../../lib/composer/receivePort';
import { type FromThreadPanel, isToThreadPanel, type ToThreadPanel } from '../../lib/composer/thread-port';
import { type Sight, watchSight } from '../../lib/composer/watchSight';
import { calendarDateAt } from '../../lib/domain/calendar-date';
import { readAnswer } from '../../lib/inbox/readAnswer';
import { readShownDate } from '../../lib/inbox/readShownDate';
import { ask } from '../../lib/messages/client';

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
// Whoever opened the frame hands it a port at once: it is listened for before anything is waited for.
const texts = textsForPage();

function toolsOf(sight: Sight<FromThreadPanel, ToThreadPanel>): ThreadTools {
  return {
    ...sight,
    seen: tabSeenMails(() => sessionStorage),
    forms: localFormDrafts(() => sessionStorage),
    language: interfaceLanguage(),
    today: calendarDateAt(Date.now(), zone),
    zone,
    now: Date.now,
    newId: () => crypto.randomUUID(),
    readAnswer,
    readShownDate,
  };
}

receivePort<FromThreadPanel, ToThreadPanel>(window, isToThreadPanel).then(async (line) => {
  const sight = line && watchSight(line, ask);
  await texts;
  document.title = translate('thread_panel_name');
  mountPage(pageTexts, <InSight sight={sight}>{sight && <ThreadPage tools={toolsOf(sight)} />}</InSight>);
});
