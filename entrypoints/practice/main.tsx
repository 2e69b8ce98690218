import '../../components/shared/tokens.css';
import '../../components/shared/base.css';
import '../../components/practice/practice.css';
import { exampleInterview } from '../../components/practice/exampleInterview';
import { PracticePage } from '../../components/practice/PracticePage';
import { mountPage } from '../../components/shared/mountPage';
import { browser } from '../../lib/browser/browser';
import { detectLanguage } from '../../lib/browser/detectLanguage';
import { pageTexts, textsForPage } from '../../lib/browser/pageTexts';
import { interfaceLanguage, translate } from '../../lib/browser/translate';
import { FindingCard } from '../../lib/composer/FindingCard';
import { phrasesAtHand } from '../../lib/composer/PhraseSource';
import { pagesBeside } from '../../lib/composer/pagesBeside';
import { startComposer } from '../../lib/composer/startComposer';
import { takeOver } from '../../lib/composer/takeOver';
import { addDays, calendarDateAt } from '../../lib/domain/calendar-date';
import type { Command } from '../../lib/domain/commands';
import { ask } from '../../lib/messages/client';
import { scannerFor } from '../../lib/phrases/engine/scannerFor';
import { phraseEngine } from '../../lib/phrases/phraseEngine';
import { practice } from '../../lib/webmail/practice/practice';

await textsForPage();
const language = interfaceLanguage();
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const yesterday = addDays(calendarDateAt(Date.now(), zone), -1);
document.title = translate('practice_title');

async function log(command: Command): Promise<boolean> {
  const data = { operationId: crypto.randomUUID(), applicationId: null, command };
  const result = await ask('application/change', data).catch(() => ({ ok: false }));
  return result.ok;
}

mountPage(
  pageTexts,
  <PracticePage
    example={exampleInterview(translate, { language, yesterday, zone })}
    log={log}
    initialTo={new URLSearchParams(location.search).get('to') ?? ''}
  />,
);

startComposer({
  adapter: practice,
  document,
  signal: takeOver(document),
  isAlive: () => browser.runtime?.id !== undefined,
  ask,
  phrases: phrasesAtHand(phraseEngine, scannerFor),
  detect: detectLanguage,
  ...pagesBeside((page) => browser.runtime.getURL(page), translate),
  cards: async () => (session, signal) => new FindingCard(session, signal),
  languageHint: language,
});
