import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/nochmals-bedanken',
  language: 'de',
  category: 'stock',
  severity: 'mild',
  patterns: [
    '{18,: (möchte|wollte) [ich] (mich|ihnen) ; (nochmal~|noch einmal|recht herzlich|ganz herzlich) ; (bedank~|dank~)}',
    '{16: (möchte|wollte) [ich] mich ; für ..4 (<talk>|einblick~|chance~|gelegenheit|möglichkeit) ; bedank~}',
  ],
  elsewhere: 'nothing',
  reason: {
    de: 'Der Dank versteckt sich hinter „möchte“ und „nochmals“; der Leser wartet bis zum letzten Wort darauf.',
    en: 'The thanks hide behind “möchte” and “nochmals”; the reader waits for them until the last word.',
  },
  advice: {
    de: 'Schreiben Sie „danke für“ und gleich danach, wofür.',
    en: 'Write “danke für” and what for at once.',
  },
  replacements: [],
  hits: [
    'Ich [möchte mich nochmals herzlich für das Gespräch bedanken].',
    'Das Praktikum im Labor war mein Einstieg. [Nochmals möchte ich mich für den Rundgang bei Ihnen bedanken].',
    'Zum Vorstellungsgespräch kam ich aus Linz. Heute [möchte ich mich bei Ihnen für die Einblicke in die Küche bedanken].',
    'Die Stelle im Archiv kenne ich gut. Ich [wollte mich noch einmal für die Chance bedanken].',
  ],
  misses: [
    'Ich danke Ihnen für das Gespräch über die neue Linie.',
    'Mit Ihrer Ausbildungsleiterin sprach ich über Schichten. Ich möchte mich bedanken und absagen.',
    'Der Job in der Werft ist mir wichtig. Noch einmal möchte ich den Ofen nicht putzen.',
  ],
  source: 'R14, no stock phrases; common advice on application letters',
};
