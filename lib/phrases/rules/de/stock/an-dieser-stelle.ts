import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/an-dieser-stelle',
  language: 'de',
  category: 'stock',
  severity: 'mild',
  patterns: [{ match: '{14,: <<an dieser stelle>> ; (bedank~|dank~|sagen)}', replacements: ['noch einmal'] }],
  elsewhere: 'nothing',
  reason: {
    de: 'Die Wendung stammt aus Festreden; in einer Mail merkt der Leser nur, dass ein Satz länger wird.',
    en: 'The phrase comes from speeches; in a mail the reader only notices that a sentence has grown longer.',
  },
  replacements: [],
  hits: [
    '[An dieser Stelle] möchte ich mich für die Führung durch das Labor bedanken.',
    'Ich möchte mich [an dieser Stelle] herzlich für Ihre Zeit bedanken.',
    'Vielen Dank [an dieser Stelle] für den Einblick in die Disposition.',
  ],
  misses: [
    'An dieser Stelle im Wald steht eine alte Eiche.',
    'Genau an dieser Stelle klemmt die Schublade.',
    'Was mich an dieser Stelle reizt, ist die Arbeit mit Kindern.',
  ],
  source: 'R14, no stock phrases; common advice on application letters',
};
