import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/hoffe-gute-woche',
  language: 'de',
  category: 'stock',
  severity: 'mild',
  patterns: [
    '{16,: <hope> ; (sie|du|ihr) ; (hatte~|haben|hast|habt|verbracht) ; (start~|woche|jahr~|wochenende|feiertage~|tag|urlaub)}',
    '{10,: <hope> ; (ihnen|dir|euch) ; (gut|bestens) ; (geht|gehe|ist alles)}',
    '<hope> ..3, gut (in|ins) ..2 (woche|jahr~|monat~) (gestartet|gekommen)',
  ],
  unless: ['(krank~|erholt|besserung|wieder|besser|termin|noch)'],
  elsewhere: 'nothing',
  reason: {
    de: 'So beginnen Rundmails; wer viele Bewerbungen liest, überspringt die Zeile und sucht den Anlass.',
    en: 'Circulars begin like this; someone who reads many applications skips the line and looks for the occasion.',
  },
  advice: {
    de: 'Beginnen Sie mit dem Gespräch und dem, was Ihnen davon geblieben ist.',
    en: 'Begin with the conversation and what stayed with you.',
  },
  replacements: [],
  hits: [
    'Mit Ihrer Ausbildungsleiterin sprach ich über Schichten. Ich [hoffe, es geht Ihnen gut].',
    'Der Job in der Werft ist mir wichtig. Ich [hoffe, du hattest einen guten Start in die Woche].',
    'Danke für das Gespräch am Dienstag. Ich [hoffe, dass Sie ein schönes Wochenende hatten].',
    'Die Stelle in der Gärtnerei lockt mich. [Hoffentlich geht es euch gut].',
    'Das Praktikum in der Kita beginnt im August. Ich [hoffe, Sie sind gut ins neue Jahr gekommen].',
  ],
  misses: [
    'Ihre Position im Einkauf kenne ich von der Messe. Ich hoffe, es geht Ihnen nach der Operation wieder gut.',
    'Im Interview ging es um den Neubau. Ich hoffe, der Termin passt Ihnen gut.',
    'Meine Bewerbung ging am Montag an Sie. Wie geht es Ihnen?',
    'Der Probetag in der Küche war lehrreich. Ich hoffe, die Woche auf der Messe war gut besucht.',
  ],
  source: 'R14, no stock phrases; common advice on application letters',
};
