import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/eigenschaften-liste',
  language: 'de',
  category: 'stock',
  severity: 'clear',
  patterns: [
    '(bin|als|gelte|arbeite|beschreib~|arbeiten|denke) [ich] ..4, <softskill> ..3, <softskill> [..3, <softskill>]',
    '<softskill> (,|und|sowie) ..1 <softskill> ..3 (bin|zu arbeiten)',
    'bin ..4 <softskill> ..2 , (arbeite|lern~) ..4',
  ],
  unlessInClause: ['(sie sind|ihr seid|gesucht|suchen)', '(ist|sind|war|waren) ..3 <softskill>'],
  elsewhere: 'mild',
  reason: {
    de: 'Aufgereihte Eigenschaften liest man wie eine Vorlage; keine davon bleibt hängen.',
    en: 'Strung-together traits read like a template, and none of them sticks.',
  },
  advice: {
    de: 'Nehmen Sie eine Eigenschaft und erzählen Sie die Szene dazu.',
    en: 'Take one trait and tell the scene that goes with it.',
  },
  replacements: [],
  hits: [
    'Ich [bin teamfähig, flexibel und belastbar].',
    '[Zuverlässig und engagiert bin] ich auch.',
    'Ich [bin es gewohnt, selbständig und sorgfältig] zu arbeiten.',
    'Ich [arbeite strukturiert und zielorientiert].',
    'Man kennt mich auf der Linie 7 [als verantwortungsbewussten und pünktlichen] Fahrer.',
    'Im Heim [gelte ich als ausgesprochen pünktlich und gewissenhaft].',
  ],
  misses: [
    'Als im Mai zwei Fahrer ausfielen, blieb ich flexibel und fuhr selbst.',
    'Ein zuverlässiger Bus bringt mich hin.',
    'Unsere Trainerin ist freundlich und engagiert.',
    'Wir arbeiten im Team mit zwei Schreinern.',
  ],
  source: 'R14, no stock phrases; common advice on application letters',
};
