import type { Language } from '../domain/application';

// Function words that the other language lacks: they make up half of any text and say nothing about its subject. What both
// have ("am", "an", "in", "so", "was", "will") stands in neither list.
const WORDS: Record<Language, ReadonlySet<string>> = {
  de: new Set(
    'ich sie ihr ihre ihren ihrem ihrer ihnen wir uns mich mir der die das den dem des ein eine einen einem einer und oder aber nicht ist sind war wäre habe haben hat hätte würde würden mit für von zu zum zur auf aus bei bis nach über im als auch noch nur sehr wenn dass wie kein keine vielen dank liebe lieber sehr geehrte geehrter guten tag bitte danke gerne freue mein meine du dir dich dein'.split(
      ' ',
    ),
  ),
  en: new Set(
    'i you your we our us me my the a and or but not is are were have has had would could should with for from to of on by at about that this these those it its as if when which thank thanks dear please hello very what how any there been be do does did their they'.split(
      ' ',
    ),
  ),
};

/** How many words there are, and how many of them tell of one language. */
export interface TellingWords extends Readonly<Record<Language, number>> {
  readonly all: number;
}

/** @example countTellingWords('Thank you, Frau Müller') // { all: 4, de: 1, en: 2 } */
export function countTellingWords(text: string): TellingWords {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  let de = 0;
  let en = 0;
  for (const word of words) {
    if (WORDS.de.has(word)) de++;
    if (/[äöüß]/.test(word)) de++;
    if (WORDS.en.has(word)) en++;
  }
  return { all: words.length, de, en };
}
