import { createRoot } from 'react-dom/client';
import '../../components/shared/tokens.css';
import '../../components/shared/base.css';
import '../../components/practice/practice.css';
import { exampleInterview } from '../../components/practice/exampleInterview';
import { PracticePage } from '../../components/practice/PracticePage';
import { TextProvider } from '../../components/shared/text';
import { browser } from '../../lib/browser/browser';
import { detectLanguage } from '../../lib/browser/detectLanguage';
import { interfaceLanguage, translate } from '../../lib/browser/translate';
import { phrasesAtHand } from '../../lib/composer/PhraseSource';
import { startComposer } from '../../lib/composer/startComposer';
import { takeOver } from '../../lib/composer/takeOver';
import { addDays, calendarDateAt } from '../../lib/domain/calendar-date';
import type { Command } from '../../lib/domain/commands';
import { ask } from '../../lib/messages/client';
import { scannerFor } from '../../lib/phrases/engine/scannerFor';
import { practice } from '../../lib/webmail/practice/practice';

const language = interfaceLanguage();
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const yesterday = addDays(calendarDateAt(Date.now(), zone), -1);
document.documentElement.lang = language;
document.title = translate('practice_title');

async function log(command: Command): Promise<boolean> {
  const data = { operationId: crypto.randomUUID(), applicationId: null, command };
  const result = await ask('application/change', data).catch(() => ({ ok: false }));
  return result.ok;
}

const page = document.getElementById('page');
if (page)
  createRoot(page).render(
    <TextProvider value={translate}>
      <PracticePage
        example={exampleInterview(translate, { language, yesterday, zone })}
        log={log}
        initialTo={new URLSearchParams(location.search).get('to') ?? ''}
      />
    </TextProvider>,
  );

startComposer({
  adapter: practice,
  document,
  signal: takeOver(document),
  isAlive: () => browser.runtime?.id !== undefined,
  ask,
  phrases: phrasesAtHand(scannerFor),
  detect: detectLanguage,
  panelUrl: browser.runtime.getURL('compose-panel.html'),
  texts: {
    open: translate('composer_open_panel'),
    look: translate('composer_look'),
    frame: translate('composer_panel_name'),
  },
  languageHint: language,
});
