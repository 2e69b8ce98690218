import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/zoegern-nicht',
  language: 'de',
  category: 'stock',
  severity: 'mild',
  patterns: ['(zögern sie|zögere|zögert) [bitte] nicht'],
  unless: ['(team|kollege~|empfang)'],
  reason: {
    de: 'Das weiß der Leser ohnehin; eine Nummer und eine Uhrzeit helfen ihm mehr.',
    en: 'The reader knows this anyway; a number and a time of day help more.',
  },
  replacements: [],
  hits: [
    '[Zögern Sie nicht], mich anzurufen.',
    'Bei Fragen [zögern Sie bitte nicht].',
    '[Zögert bitte nicht], euch zu melden.',
  ],
  misses: [
    'Ich zögerte nicht und stellte den Strom ab.',
    'Sie erreichen mich ab 17 Uhr am Telefon.',
    'Die Fragen zum Lager konnten Sie mir gut beantworten.',
  ],
  source: 'R14: keine Floskeln; Wissensblatt, Abschnitt 2',
};
