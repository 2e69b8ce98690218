import { readChosenTexts, watchChosenTexts } from './chosenTexts';
import { interfaceLanguage, translate } from './translate';

/** In the page's own storage, since that alone is read without waiting. */
const MARK = 'has-interface-texts';

function isMarked(): boolean {
  try {
    return localStorage.getItem(MARK) !== null;
  } catch {
    return false;
  }
}

/** Whether a language is chosen, for the next page. */
export function markChosenTexts(isChosen: boolean): void {
  try {
    if (isChosen) localStorage.setItem(MARK, '');
    else localStorage.removeItem(MARK);
  } catch {
    // Without a mark the page begins in the browser's language and changes a moment later.
  }
}

/**
 * To be awaited before a page's first paint. Where no language was chosen it reads nothing, so the paint comes as soon as without
 * it. A frame beside a mail may have a storage of its own, without the mark.
 */
export async function textsForPage(): Promise<void> {
  if (isMarked() || window.top !== window) await readChosenTexts();
  document.documentElement.lang = interfaceLanguage();
}

/** Calls back when the texts of a page that is already there have changed: at once where the mark was missing, later when another language is chosen. */
function watchTexts(changed: () => void): () => void {
  let isGone = false;
  const before = interfaceLanguage();
  const tell = () => {
    if (isGone) return;
    const language = interfaceLanguage();
    document.documentElement.lang = language;
    changed();
  };
  void readChosenTexts().then(() => interfaceLanguage() !== before && tell());
  const stop = watchChosenTexts(tell);
  return () => {
    isGone = true;
    stop();
  };
}

/** The texts of a page as long as it is there. */
export const pageTexts = { translate, watch: watchTexts };
