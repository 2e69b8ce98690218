import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/schon-immer-fasziniert',
  language: 'de',
  category: 'stock',
  severity: 'mild',
  patterns: [
    '{12: (schon immer|(seit|schon) ..3 (kindheit|jugend|schulzeit|kind~)|von klein~ auf) ; (faszinier~|begeister~|interess*|wollte|traum|gern~)}',
    '{12: verfolg~ [ich] ; (schon lange|seit lang~|seit längerem|seit jahr~)}',
  ],
  elsewhere: 'nothing',
  reason: {
    de: 'Mit „schon immer“ beginnen sehr viele Bewerbungen; der Leser erfährt nicht, was gerade jetzt reizt.',
    en: 'Very many applications begin with “always”; the reader does not learn what attracts you right now.',
  },
  advice: {
    de: 'Nennen Sie ein einziges Erlebnis, das den Anstoß gab.',
    en: 'Name one single experience that started it.',
  },
  replacements: [],
  hits: [
    'Der Job in der Werft ist mir wichtig. [Schon immer hat mich Technik fasziniert].',
    'Danke für das Gespräch am Dienstag. Ich [interessiere mich seit meiner Kindheit] für Tiere.',
    'Die Stelle in der Gärtnerei lockt mich. Ihre Bauten [verfolge ich seit Jahren].',
    'Das Praktikum in der Kita beginnt im August. [Von klein auf wollte] ich Bäckerin werden.',
  ],
  misses: [
    'Ihre Position im Einkauf kenne ich von der Messe. Seit Jahren fahre ich die Linie 12.',
    'Im Interview ging es um den Neubau. Schon immer war der Laden klein.',
    'Meine Bewerbung ging am Montag an Sie. Ihr Vortrag über Moore hat mich im Mai begeistert.',
  ],
  source: 'R14, no stock phrases; common advice on application letters',
};
