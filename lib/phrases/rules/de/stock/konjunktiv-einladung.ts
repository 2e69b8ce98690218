import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/konjunktiv-einladung',
  language: 'de',
  category: 'stock',
  severity: 'clear',
  patterns: [
    '(würde|würden) [ich|wir] [mich|uns] ..2 über ..1 (einladung|vorstellungsgespräch|persönlich~ gespräch) ..5 freuen',
  ],
  unless: ['(zweit~|weiter~|nächst~)'],
  reason: {
    de: 'Der Konjunktiv klingt nach Bittsteller und steht unter fast jeder Bewerbung; sagen Sie, worüber Sie gern sprechen möchten.',
    en: 'The conditional sounds like a petitioner and ends nearly every application; say what you would like to talk about.',
  },
  replacements: [],
  hits: [
    'Daher [würde ich mich über ein Vorstellungsgespräch freuen].',
    'Ich [würde mich über eine Einladung zum Gespräch freuen].',
    'Wir [würden uns sehr über ein persönliches Gespräch freuen].',
  ],
  misses: [
    'Über ein zweites Gespräch würde ich mich sehr freuen.',
    'Ich freue mich auf das Gespräch am Montag.',
    'Die Einladung zum Sommerfest hat mich gefreut.',
  ],
  source: 'R14: keine Floskeln; Wissensblatt, Abschnitt 2',
};
