import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'trivia/ps-liste',
  language: 'de',
  category: 'trivia',
  severity: 'mild',
  elsewhere: 'nothing',
  patterns: ['^ (p s|ps|p p s)', '^ [noch ein] (nachtrag) ($|zu meiner)', '{25,: erstens ; zweitens ; drittens}'],
  unless: ['# ps', 'ps (zahl~|stark~|leistung)'],
  reason: {
    de: 'Ein Nachsatz sieht aus, als wäre Ihnen das Wichtigste zu spät eingefallen.',
    en: 'A postscript looks as though the most important thing had come to your mind too late.',
  },
  advice: {
    de: 'Nehmen Sie den Gedanken in den Text auf oder lassen Sie ihn weg.',
    en: 'Take the thought into the text or leave it out.',
  },
  replacements: [],
  hits: [
    '[P.S]. Die Blumen im Flur, die wir beim Interview sahen, blühen bei mir auch.',
    '[PS]: Die Bewerbung schicke ich auch per Post.',
    'Ich freue mich auf das Gespräch.\n[P.P.S]. Grüße an alle.',
    'Zum Gespräch fällt mir auf, dass [erstens die Uhr nachging, zweitens der Beamer brummte und drittens] der Stift leer war.',
  ],
  misses: [
    'Der Motor hat 90 PS, sagte ich im Gespräch.',
    'Im PS-starken Segment hatte ich meine letzte Stelle.',
    'PS-Zahlen verglich ich in der Ausbildung.',
  ],
  source: 'R15, no clinging to trivia; common advice on thank-you letters',
};
