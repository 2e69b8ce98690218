import type { Language } from '../domain/application';
import type { BesideKey, BesideTexts } from '../messages/beside-texts';
import { interfaceLanguage, translate } from './translate';

/** The texts beside a mail, and the interface's language. */
export interface Beside {
  language: Language;
  translate(key: BesideKey): string;
}

/**
 * Asks the background for them. A script in a mail page that looks up a text itself has the browser hand over all texts of the
 * extension at once, and the page stands still meanwhile: 20 to 30 ms (Chromium 156, 2026-11). So that is the way only where
 * nobody answers.
 */
export async function textsBeside(ask: () => Promise<BesideTexts>): Promise<Beside> {
  try {
    const { language, texts } = await ask();
    return { language, translate: (key) => texts[key] };
  } catch {
    return { language: interfaceLanguage(), translate };
  }
}
