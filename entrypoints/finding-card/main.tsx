import '../../components/shared/tokens.css';
import '../../components/shared/base.css';
import '../../components/finding-card/card.css';
import { PanelAlone } from '../../components/compose-panel/PanelAlone';
import { CardPage } from '../../components/finding-card/CardPage';
import type { CardTools } from '../../components/finding-card/card-tools';
import { mountPage } from '../../components/shared/mountPage';
import { pageTexts, textsForPage } from '../../lib/browser/pageTexts';
import { interfaceLanguage, translate } from '../../lib/browser/translate';
import { type CardLine, isToCard } from '../../lib/composer/card-port';
import { receivePort } from '../../lib/composer/receivePort';
import { shortcutOf, stepThrough } from '../../lib/composer/shortcut';
import { ask } from '../../lib/messages/client';
import { ADVICE, REASONS } from '../../lib/phrases/compiled/reasons';

// Whoever opened the frame hands it a port at once: it is listened for before anything is waited for.
const texts = textsForPage();

const toolsOf = (line: CardLine): CardTools => ({
  line,
  ask,
  reasons: REASONS,
  advice: ADVICE,
  language: interfaceLanguage(),
  now: Date.now,
  newId: () => crypto.randomUUID(),
  isByUser: (event) => event.isTrusted,
  shortcutOf,
  step: stepThrough,
});

receivePort(window, isToCard).then(async (line: CardLine | null) => {
  await texts;
  document.title = translate('composer_card_name');
  mountPage(pageTexts, line ? <CardPage tools={toolsOf(line)} /> : <PanelAlone />);
});
