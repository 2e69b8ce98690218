import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/vertrauen-entgegengebracht',
  language: 'de',
  category: 'stock',
  severity: 'mild',
  patterns: [
    'mir ..1 (möglichkeit|gelegenheit|chance~) ..2 (gegeben|geben)',
    'mir (gegeben~|geboten~) (möglichkeit|gelegenheit|chance~)',
    '(vorstellen|kennenlernen|erleben) zu dürfen',
    'entgegengebracht~ (vertrauen|interesse|wertschätzung|zeit)',
    '(vertrauen|interesse) ..3, das ..2 entgegengebracht~',
    'dank~ für <your> interesse an (meiner person|mir|meiner bewerbung|mein~ profil)',
  ],
  elsewhere: 'nothing',
  reason: {
    de: 'Vom „entgegengebrachten Vertrauen“ ist in Jubiläumsreden die Rede; in einer Mail klingt es geliehen.',
    en: 'One hears of such “trust placed in me” in anniversary speeches; in a mail it sounds borrowed.',
  },
  advice: {
    de: 'Danken Sie für das, was Ihr Gegenüber wirklich getan hat.',
    en: 'Give thanks for what the other person really did.',
  },
  replacements: [],
  hits: [
    'Der Job in der Werft ist mir wichtig. Ich danke Ihnen für das [entgegengebrachte Vertrauen].',
    'Danke für das Gespräch am Dienstag. Für das [Interesse, das Sie mir entgegengebracht] haben, danke ich.',
    'Vielen [Dank für Ihr Interesse an meiner Bewerbung].',
    'Im Probearbeiten war es schön, Ihr Lager [kennenlernen zu dürfen].',
  ],
  misses: [
    'Die Stelle in der Gärtnerei lockt mich. Mein Chef hatte Vertrauen und gab mir den Schlüssel.',
    'Das Praktikum in der Kita beginnt im August. Auf der Brücke kam uns ein Zug entgegen.',
    'Ihre Position im Einkauf kenne ich von der Messe. Danke für Ihr Interesse an unserem Flohmarkt.',
  ],
  source: 'R14, no stock phrases; common advice on application letters',
};
