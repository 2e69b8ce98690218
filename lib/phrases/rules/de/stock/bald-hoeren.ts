import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/bald-hoeren',
  language: 'de',
  category: 'stock',
  severity: 'mild',
  patterns: [
    '(würde~|freue~|hoffe~|hoffentlich) ..4, (bald|möglichst bald|recht bald|schnell) [wieder] (von|etwas von) (ihnen|dir|euch) [zu] (hören|lesen)',
  ],
  reason: {
    de: 'Das kleine „bald“ drückt aufs Tempo; ohne es bleibt der Satz ebenso freundlich.',
    en: 'The little word “soon” presses for speed; without it the sentence is just as friendly.',
  },
  replacements: [],
  hits: [
    'Ich [hoffe, bald von Ihnen zu hören].',
    'Ich [würde mich freuen, möglichst bald von Ihnen zu hören].',
    'Ich [freue mich, bald wieder von euch zu lesen].',
  ],
  misses: ['Ich freue mich, von Ihnen zu hören.', 'Bald beginnt die Saison, und ich freue mich darauf.', 'Bis bald!'],
  source: 'R14: keine Floskeln; Wissensblatt, Abschnitt 2',
};
