import '../../components/shared/tokens.css';
import '../../components/shared/base.css';
import '../../components/welcome/welcome.css';
import { mountPage } from '../../components/shared/mountPage';
import { WelcomePage } from '../../components/welcome/WelcomePage';
import type { WelcomeTools } from '../../components/welcome/welcome-tools';
import { pageTexts, textsForPage } from '../../lib/browser/pageTexts';
import { askForMailAccess, hasMailAccess, isPinned, mayNotify, surroundings } from '../../lib/browser/surroundings';
import { translate } from '../../lib/browser/translate';
import { ask } from '../../lib/messages/client';

await textsForPage();
document.title = translate('welcome_title');

const STEP = 'welcome-step';
const tools: WelcomeTools = {
  surroundings,
  isPinned,
  hasMailAccess,
  askForMailAccess,
  mayNotify,
  sendTest: async () => (await ask('reminders/test', {})).ok,
  readStep: () => Number(localStorage.getItem(STEP)) || 0,
  writeStep: (step) => localStorage.setItem(STEP, String(step)),
};

mountPage(pageTexts, <WelcomePage tools={tools} />);
