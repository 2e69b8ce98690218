import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/zoegern-nicht',
  language: 'de',
  category: 'stock',
  severity: 'mild',
  patterns: ['(zöger~ sie|zögert) ..1 nicht', 'scheu~ [sie] (sich|dich|euch) ..1 nicht'],
  elsewhere: 'nothing',
  reason: {
    de: 'Der Satz ist aus dem Englischen übersetzt; dass der Leser fragen darf, weiß er ohnehin.',
    en: 'The sentence is a translation from English, and the reader knows that they may ask.',
  },
  advice: {
    de: 'Nennen Sie eine Nummer und eine Uhrzeit oder lassen Sie den Satz weg.',
    en: 'Give a number and a time of day, or leave the sentence out.',
  },
  replacements: [],
  hits: [
    'Mit Ihrer Ausbildungsleiterin sprach ich über Schichten. [Zögern Sie nicht], mich anzurufen.',
    'Der Job in der Werft ist mir wichtig. Bei Fragen [zögern Sie bitte nicht].',
    'Danke für das Gespräch am Dienstag. [Zögert bitte nicht], euch zu melden.',
    'Die Stelle in der Gärtnerei lockt mich. [Scheuen Sie sich nicht], mich anzurufen.',
  ],
  misses: [
    'Das Praktikum in der Kita beginnt im August. Ich zögerte nicht und stellte den Strom ab.',
    'Ihre Position im Einkauf kenne ich von der Messe. Sie erreichen mich ab 17 Uhr am Telefon.',
    'Im Interview ging es um den Neubau. Die Fragen zum Lager konnten Sie mir gut beantworten.',
  ],
  source: 'R14, no stock phrases; common advice on application letters',
};
