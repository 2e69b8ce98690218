import { languageChoice } from '../../lib/browser/languageChoice';
import { textsForPage } from '../../lib/browser/pageTexts';

await textsForPage();

/** The language of the interface, with the catalogues that come in once one is chosen. */
export const language = languageChoice({
  de: () => import('../../public/_locales/de/messages.json'),
  en: () => import('../../public/_locales/en/messages.json'),
});
