import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/auf-diesem-wege',
  language: 'de',
  category: 'stock',
  severity: 'mild',
  patterns: [
    '{18,: (auf dies~ weg~|mit (dies~|dieser) <mail>) ; (bedank~|dank~|erkundig~|fragen|meld~|bewerb~|wend~)}',
  ],
  elsewhere: 'nothing',
  reason: {
    de: 'Auf welchem Weg die Mail kommt, sieht der Leser; der Umweg schiebt Ihr Anliegen nach hinten.',
    en: 'The reader can see how the mail arrives; the detour pushes your point further back.',
  },
  advice: {
    de: 'Lassen Sie den Hinweis weg und beginnen Sie mit dem Anlass.',
    en: 'Leave the remark out and begin with the occasion.',
  },
  replacements: [],
  hits: [
    'Mit Ihrer Ausbildungsleiterin sprach ich über Schichten. [Auf diesem Wege möchte ich mich für den freundlichen Empfang bedanken].',
    'Der Job in der Werft ist mir wichtig. [Mit dieser Mail möchte ich nach dem Stand fragen].',
    'Danke für das Gespräch am Dienstag. Ich möchte mich [auf diesem Weg herzlich für die Führung bedanken].',
    '[Mit diesem Schreiben bewerbe] ich mich um die Lehrstelle.',
  ],
  misses: [
    'Die Stelle in der Gärtnerei lockt mich. Auf diesem Weg kommt man in zehn Minuten zum Bahnhof.',
    'Das Praktikum in der Kita beginnt im August. Mit dieser Nachricht erhalten Sie die Rechnung vom März.',
    'Ihre Position im Einkauf kenne ich von der Messe. Ich möchte auf dem kurzen Dienstweg fragen, wer zuständig ist.',
  ],
  source: 'R14, no stock phrases; common advice on application letters',
};
