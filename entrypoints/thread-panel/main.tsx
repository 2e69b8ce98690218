import '../../components/shared/tokens.css';
import '../../components/shared/base.css';
import '../../components/thread-panel/thread.css';
import { PanelAlone } from '../../components/compose-panel/PanelAlone';
import { localFormDrafts } from '../../components/dashboard/formDrafts';
import { mountPage } from '../../components/shared/mountPage';
import { tabSeenMails } from '../../components/thread-panel/seenMails';
import { ThreadPage } from '../../components/thread-panel/ThreadPage';
import type { ThreadTools } from '../../components/thread-panel/thread-tools';
import { pageTexts, textsForPage } from '../../lib/browser/pageTexts';
import { interfaceLanguage, translate } from '../../lib/browser/translate';
import { receivePort } from '../../lib/composer/receivePort';
import { isToThreadPanel, type ThreadPanelLine } from '../../lib/composer/thread-port';
import { calendarDateAt } from '../../lib/domain/calendar-date';
import { readAnswer } from '../../lib/inbox/readAnswer';
import { readShownDate } from '../../lib/inbox/readShownDate';
import { ask } from '../../lib/messages/client';

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
// Whoever opened the frame hands it a port at once: it is listened for before anything is waited for.
const texts = textsForPage();

function toolsOf(line: ThreadPanelLine): ThreadTools {
  return {
    line,
    ask,
    seen: tabSeenMails(() => sessionStorage),
    forms: localFormDrafts(() => sessionStorage),
    language: interfaceLanguage(),
    today: calendarDateAt(Date.now(), zone),
    zone,
    now: Date.now,
    newId: () => crypto.randomUUID(),
    isByUser: (event) => event.isTrusted,
    readAnswer,
    readShownDate,
  };
}

receivePort(window, isToThreadPanel).then(async (line: ThreadPanelLine | null) => {
  await texts;
  document.title = translate('thread_panel_name');
  mountPage(pageTexts, line ? <ThreadPage tools={toolsOf(line)} /> : <PanelAlone />);
});
