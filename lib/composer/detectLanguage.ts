import type { Language } from '../domain/application';

// Function words that the other language lacks: they make up half of any text and say nothing about its subject.
const WORDS: Record<Language, ReadonlySet<string>> = {
  de: new Set(
    'ich sie ihr ihre ihren ihrem ihnen wir uns mich mir der die das den dem des ein eine einen einem einer und oder aber nicht ist sind war wäre habe haben hat hätte würde würden mit für von zu zum zur auf aus bei bis nach über im am als auch noch nur sehr wenn dass wie kein keine vielen dank liebe lieber sehr geehrte geehrter guten tag bitte danke gerne freue mein meine du dir dich dein'.split(
      ' ',
    ),
  ),
  en: new Set(
    'i you your we our us me my the a an and or but not is are were have has had would could should with for from to of on by at about that this these those it its as if when which thank thanks dear please hello very what how any there been be do does did their they'.split(
      ' ',
    ),
  ),
};

/** Enough to be sure of the language of a long mail, without reading all of it at each pause. */
const READ_AT_MOST = 2_000;

/**
 * The language a text is written in, judged by its function words; `hint` decides where they don't.
 *
 * @example detectLanguage('Ich danke Ihnen für das Gespräch', 'en') // 'de'
 * @example detectLanguage('OK', 'en') // 'en'
 */
export function detectLanguage(text: string, hint: Language): Language {
  const words =
    text
      .slice(0, READ_AT_MOST)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const count = (language: Language) => words.filter((word) => WORDS[language].has(word)).length;
  const german = count('de') + words.filter((word) => /[äöüß]/.test(word)).length;
  const english = count('en');
  if (german === english) return hint;
  return german > english ? 'de' : 'en';
}
