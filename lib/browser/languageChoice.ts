import type { Language } from '../domain/application';
import { areTextsOld, chosenLanguage, keepChosenTexts } from './chosenTexts';
import { markChosenTexts } from './pageTexts';

/** The files of public/_locales, each brought in only when its language is chosen: the browser has its own at hand anyway. */
export type Catalogues = Record<Language, () => Promise<{ default: Record<string, { message: string }> }>>;

async function choose(catalogues: Catalogues, language: Language | null): Promise<void> {
  if (language === null) await keepChosenTexts(null);
  else {
    const { default: entries } = await catalogues[language]();
    const texts = Object.fromEntries(Object.entries(entries).map(([key, { message }]) => [key, message]));
    await keepChosenTexts({ language, texts });
  }
  markChosenTexts(language !== null);
}

/** The choice of a language, for the settings. After an update the texts that were kept are those of before: they are renewed. */
export function languageChoice(catalogues: Catalogues) {
  const language = chosenLanguage();
  if (language !== null && areTextsOld())
    void choose(catalogues, language).catch((error: unknown) => console.warn('The texts could not be renewed', error));
  return { chosen: chosenLanguage, choose: (wanted: Language | null) => choose(catalogues, wanted) };
}
