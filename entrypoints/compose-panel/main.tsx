import '../../components/shared/tokens.css';
import '../../components/shared/base.css';
import '../../components/compose-panel/panel.css';
import '../../components/compose-panel/letter.css';
import { InSight } from '../../components/compose-panel/InSight';
import { tabMailMemories } from '../../components/compose-panel/mailMemory';
import { tabNoteDrafts } from '../../components/compose-panel/noteDrafts';
import { PanelPage } from '../../components/compose-panel/PanelPage';
import type { PanelTools } from '../../components/compose-panel/panel-tools';
import { localFormDrafts } from '../../components/dashboard/formDrafts';
import { mountPage } from '../../components/shared/mountPage';
import { pageTexts, textsForPage } from '../../lib/browser/pageTexts';
import { interfaceLanguage, translate } from '../../lib/browser/translate';
import { isToPanel, type ToComposer, type ToPanel } from '../../lib/composer/panel-port';
import { receivePort } from '../../lib/composer/receivePort';
import { shortcutOf, stepThrough } from '../../lib/composer/shortcut';
import { type Sight, watchSight } from '../../lib/composer/watchSight';
import { calendarDateAt } from '../../lib/domain/calendar-date';
import { nextFollowUp } from '../../lib/domain/follow-ups/nextFollowUp';
import { planFollowUps } from '../../lib/domain/follow-ups/planFollowUps';
import { isPublicHoliday } from '../../lib/domain/holidays';
import { ask } from '../../lib/messages/client';
import { ADVICE, REASONS } from '../../lib/phrases/compiled/reasons';
import { composeAddress } from '../../lib/reminders/composeAddress';

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
// Whoever opened the frame hands it a port at once: it is listened for before anything is waited for.
const texts = textsForPage();

function toolsOf(sight: Sight<ToComposer, ToPanel>): PanelTools {
  return {
    ...sight,
    drafts: tabNoteDrafts(() => sessionStorage),
    forms: localFormDrafts(() => sessionStorage),
    memories: tabMailMemories(() => sessionStorage),
    zone,
    readIcs: async (text) => (await import('../../lib/inbox/readIcs')).readIcs(text, { zone }),
    reasons: REASONS,
    advice: ADVICE,
    language: interfaceLanguage(),
    today: calendarDateAt(Date.now(), zone),
    now: Date.now,
    newId: () => crypto.randomUUID(),
    selectionAfter: (event, keys, selected) => {
      const shortcut = shortcutOf(event);
      return shortcut && stepThrough(keys, selected, shortcut);
    },
    newMail: composeAddress,
    nextStep: (application) =>
      nextFollowUp(planFollowUps(application, { now: Date.now(), zone, holidays: isPublicHoliday })),
  };
}

receivePort<ToComposer, ToPanel>(window, isToPanel).then(async (line) => {
  const sight = line && watchSight(line, ask);
  await texts;
  document.title = translate('panel_title');
  mountPage(pageTexts, <InSight sight={sight}>{sight && <PanelPage tools={toolsOf(sight)} />}</InSight>);
});
