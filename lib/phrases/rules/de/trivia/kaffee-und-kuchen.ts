import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'trivia/kaffee-und-kuchen',
  language: 'de',
  category: 'trivia',
  severity: 'mild',
  elsewhere: 'nothing',
  patterns: ['{9: <refreshment> ; (war~|gab|<pleased>|geschmeckt|dank~|danke|best~)}', '{8: <want> ; <refreshment>}'],
  unless: ['<third>', '(küche|verkauf~)'],
  reason: {
    de: 'Kaffee und Kuchen erinnern niemanden an Ihr Können.',
    en: 'Coffee and cake remind nobody of what you can do.',
  },
  advice: {
    de: 'Nutzen Sie den Platz für ein Thema aus dem Gespräch, das Sie weiter beschäftigt.',
    en: 'Use the space for a topic from the interview that stays on your mind.',
  },
  replacements: [],
  hits: [
    'Beim Gespräch gab es [leckeren Kaffee], das fiel mir auf.',
    'Der [Kuchen am Probetag war lecker].',
    '[Danke für den Kaffee] und das Interview.',
    'Die [Kantine hat mir gut gefallen], das Gespräch auch.',
    '[Gibt es bei Ihnen eine Kantine]? Das ging im Gespräch unter.',
    'Verraten Sie mir zur Stelle noch, [ob es eine Kantine] gibt?',
  ],
  misses: [
    'In der Küche haben wir guten Kaffee blind verkostet, das war Teil der Ausbildung.',
    'Ihr Hinweis im Gespräch auf die Kantine als Lernort beschäftigt mich noch.',
    'In meiner letzten Stelle habe ich das Mittagessen für achtzig Kinder gekocht.',
  ],
  source: 'R15, no clinging to trivia; common advice on thank-you letters',
};
