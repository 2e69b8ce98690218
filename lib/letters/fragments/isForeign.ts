import type { Language } from '../../domain/application';
import { words } from './words';

/** Small words that one language has and the other hasn't. */
const OWN: Readonly<Record<Language, ReadonlySet<string>>> = {
  de: words(`der das und ist nicht mit wie ihr sie ein eine einen auf im zu zum zur für dem auch sich über dass haben bei sehr wir ich ohne nach von
    werden wird wurde wurden sind es mir mich euch ihnen viel keine aus nett nette nettes netter gute gutes guter schöne schönes tolle tolles toller`),
  en: words(`the and is are with how you your they of to for that this were it on about have has from their who which what when without my i'm
    people be been not very there`),
};

/** Whether a note is in the other language, or in a script that neither has: then it is quoted, not built into a sentence. */
export function isForeign(text: string, language: Language): boolean {
  if (/\p{L}/u.test(text) && !/\p{Script=Latin}/u.test(text)) return true;
  const tokens = text.toLowerCase().match(/[\p{L}'’]+/gu) ?? [];
  const count = (list: ReadonlySet<string>) => tokens.filter((token) => list.has(token)).length;
  const others = count(OWN[language === 'de' ? 'en' : 'de']);
  // English has no word of these; German borrows some of the English ones.
  if (language === 'en' && others === 1 && tokens.length < 5) return count(OWN.en) === 0;
  return others > 1 && others > 2 * count(OWN[language]);
}
