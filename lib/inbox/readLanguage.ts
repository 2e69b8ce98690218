import type { Language } from '../domain/application';

const READ_AT_MOST = 3_000;
/** Folded function words that the other language lacks. */
const WORDS: Record<Language, ReadonlySet<string>> = {
  de: new Set(
    'ich sie ihr ihre ihren ihrem ihrer ihnen wir uns mich mir der die das den dem des ein eine einen einem einer und oder aber nicht ist sind haben hat haette wuerde wuerden mit fuer von zu zum zur auf aus bei bis nach ueber im als auch noch nur sehr wenn dass wie kein keine vielen dank liebe lieber sehr geehrte geehrter guten tag bitte danke gerne freue du dir dich dein deine hallo gruesse gruessen leider bewerbung stelle gespraech uhr'.split(
      ' ',
    ),
  ),
  en: new Set(
    'i you your we our us me my the a and or but not is are were have has had would could should with for from to of on by at about that this these those it its as if when which thank thanks dear please hello very what how any there been be do does did their they application position role interview hi regards'.split(
      ' ',
    ),
  ),
};

/** The language of a folded text, by its function words; German where they don't tell. */
export function readLanguage(folded: string): Language {
  const words = folded.slice(0, READ_AT_MOST).match(/[a-z]+/g) ?? [];
  const count = (language: Language) => words.filter((word) => WORDS[language].has(word)).length;
  return count('en') > count('de') ? 'en' : 'de';
}
