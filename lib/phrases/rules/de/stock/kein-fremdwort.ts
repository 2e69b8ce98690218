import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/kein-fremdwort',
  language: 'de',
  category: 'stock',
  severity: 'clear',
  patterns: ['[(ist|sind|war) ..4] (kein fremdwort|kein~ fremdwörter) [für mich]', '[lieg~ ..3] im blut'],
  unlessInClause: ['arzt'],
  elsewhere: 'mild',
  reason: {
    de: 'Der Spruch ist abgegriffen und belegt nichts; der Leser kennt ihn aus jeder Vorlage.',
    en: 'The saying is worn and proves nothing; the reader knows it from every template.',
  },
  advice: {
    de: 'Sagen Sie mit eigenen Worten, wo Sie es gezeigt haben.',
    en: 'Say in your own words where you showed it.',
  },
  replacements: [],
  hits: [
    'Pünktlichkeit [ist für mich kein Fremdwort].',
    'Schichtarbeit und Stress [sind für mich keine Fremdwörter].',
    'Das Verkaufen [liegt mir im Blut].',
    'Der Umgang mit Holz [liegt mir im Blut].',
  ],
  misses: [
    'Das Fremdwort musste ich nachschlagen.',
    'Im Blut fand der Arzt nichts.',
    'Die Wiege baute mein Großvater.',
  ],
  source: 'R14, no stock phrases; common advice on application letters',
};
