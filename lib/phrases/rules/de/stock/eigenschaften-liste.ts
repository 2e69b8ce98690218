import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/eigenschaften-liste',
  language: 'de',
  category: 'stock',
  severity: 'clear',
  patterns: [
    '(<softskill>) (,|und|sowie) ..2 (<softskill>) [(,|und|sowie) ..2 <softskill>]',
    '(<softskillnoun>) (,|und|sowie) ..2 (<softskillnoun>) [(,|und|sowie) ..2 <softskillnoun>]',
    '(<softskill>|<softskillnoun>) , ..2 (<softskill>|<softskillnoun>) (,|und) ..3 (<softskill>|<softskillnoun>)',
    '(ich bin|bin ich) [ein~] ..2 <softskill> ..1, (<softskill>|arbeite gern~|lerne schnell)',
    '(arbeite|arbeiten) [ich] gern~ im team',
    '(ich bin|bin ich) ..2 (teamplayer|teamplayerin|teamfähig~|hochmotiviert~|organisationstalent)',
    '(bin ich|ich bin) [es] gewohnt ..2, (<softskill>) ',
  ],
  unless: [
    '(ihr~ team|kollegen|kollegin|sie sind|ihr seid) ..3 <softskill>',
    '(ist|sind) ..3 <softskill>',
    '(gesucht|suchen|arbeitete stets|geschirr|stoff|lampe)',
  ],
  reason: {
    de: 'Aufgereihte Eigenschaften liest man wie eine Vorlage; eine Eigenschaft mit einer erlebten Szene bleibt hängen.',
    en: 'Strung-together traits read like a template; one trait with one scene from your work sticks.',
  },
  replacements: [],
  hits: [
    '[Ich bin teamfähig, flexibel und belastbar].',
    'Zu meinen Stärken zählen [Zuverlässigkeit und Teamfähigkeit].',
    '[Ich bin ein echter Teamplayer].',
    'Dazu [arbeite ich gern im Team].',
  ],
  misses: [
    'Als im Mai zwei Fahrer ausfielen, blieb ich flexibel und fuhr selbst.',
    'Ein zuverlässiger Bus bringt mich hin.',
    'Wir arbeiten im Team mit zwei Schreinern.',
  ],
  source: 'R14: keine Floskeln; Wissensblatt, Abschnitt 2',
};
