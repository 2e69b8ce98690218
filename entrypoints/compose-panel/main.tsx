import { createRoot } from 'react-dom/client';
import '../../components/shared/tokens.css';
import '../../components/shared/base.css';
import '../../components/compose-panel/panel.css';
import '../../components/compose-panel/letter.css';
import { tabNoteDrafts } from '../../components/compose-panel/noteDrafts';
import { PanelAlone } from '../../components/compose-panel/PanelAlone';
import { PanelPage } from '../../components/compose-panel/PanelPage';
import type { PanelTools } from '../../components/compose-panel/panel-tools';
import { TextProvider } from '../../components/shared/text';
import { interfaceLanguage, translate } from '../../lib/browser/translate';
import { type ComposerConnection, receivePort } from '../../lib/composer/receivePort';
import { shortcutOf, stepThrough } from '../../lib/composer/shortcut';
import { calendarDateAt } from '../../lib/domain/calendar-date';
import { nextFollowUp } from '../../lib/domain/follow-ups/nextFollowUp';
import { planFollowUps } from '../../lib/domain/follow-ups/planFollowUps';
import { isPublicHoliday } from '../../lib/domain/holidays';
import { ask } from '../../lib/messages/client';
import { ADVICE, REASONS } from '../../lib/phrases/compiled/reasons';
import { composeAddress } from '../../lib/reminders/composeAddress';

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
document.documentElement.lang = interfaceLanguage();
document.title = translate('panel_title');

function toolsOf(line: ComposerConnection): PanelTools {
  return {
    line,
    ask,
    drafts: tabNoteDrafts(() => sessionStorage),
    reasons: REASONS,
    advice: ADVICE,
    language: interfaceLanguage(),
    today: calendarDateAt(Date.now(), zone),
    now: Date.now,
    newId: () => crypto.randomUUID(),
    isByUser: (event) => event.isTrusted,
    selectionAfter: (event, keys, selected) => {
      const shortcut = shortcutOf(event);
      return shortcut && stepThrough(keys, selected, shortcut);
    },
    newMail: composeAddress,
    nextStep: (application) =>
      nextFollowUp(planFollowUps(application, { now: Date.now(), zone, holidays: isPublicHoliday })),
  };
}

receivePort(window).then((line) => {
  const page = document.getElementById('page');
  if (page)
    createRoot(page).render(
      <TextProvider value={translate}>{line ? <PanelPage tools={toolsOf(line)} /> : <PanelAlone />}</TextProvider>,
    );
});
