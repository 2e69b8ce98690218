import '../../components/shared/tokens.css';
import '../../components/shared/base.css';
import '../../components/finding-card/card.css';
import { InSight } from '../../components/compose-panel/InSight';
import { CardPage } from '../../components/finding-card/CardPage';
import type { CardTools } from '../../components/finding-card/card-tools';
import { mountPage } from '../../components/shared/mountPage';
import { pageTexts, textsForPage } from '../../lib/browser/pageTexts';
import { interfaceLanguage, translate } from '../../lib/browser/translate';
import { type FromCard, isToCard, type ToCard } from '../../lib/composer/card-port';
import { receivePort } from '../../lib/composer/receivePort';
import { shortcutOf, stepThrough } from '../../lib/composer/shortcut';
import { type Sight, watchSight } from '../../lib/composer/watchSight';
import { ask } from '../../lib/messages/client';
import { ADVICE, REASONS } from '../../lib/phrases/compiled/reasons';

// Whoever opened the frame hands it a port at once: it is listened for before anything is waited for.
const texts = textsForPage();

const toolsOf = (sight: Sight<FromCard, ToCard>): CardTools => ({
  ...sight,
  reasons: REASONS,
  advice: ADVICE,
  language: interfaceLanguage(),
  now: Date.now,
  newId: () => crypto.randomUUID(),
  shortcutOf,
  step: stepThrough,
});

receivePort<FromCard, ToCard>(window, isToCard).then(async (line) => {
  const sight = line && watchSight(line, ask);
  await texts;
  document.title = translate('composer_card_name');
  mountPage(pageTexts, <InSight sight={sight}>{sight && <CardPage tools={toolsOf(sight)} />}</InSight>);
});
