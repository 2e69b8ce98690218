import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/konjunktiv-antwort',
  language: 'de',
  category: 'stock',
  severity: 'mild',
  patterns: [
    '(würde|würden) [ich|wir] [mich|uns] ..2 über ..2 (rückmeldung|antwort|nachricht|rückantwort) ..4 freuen',
    '(würde mich|würde ich mich) ..1 freuen , ..2 von (ihnen|dir|euch) zu (hören|lesen)',
  ],
  reason: {
    de: 'Der Konjunktiv „würde mich freuen“ klingt unsicher; der Indikativ sagt dasselbe aufrechter.',
    en: 'The conditional sounds unsure; the plain present says the same and stands upright.',
  },
  replacements: [],
  hits: [
    'Daher [würde ich mich über eine Rückmeldung freuen].',
    'Ich [würde mich sehr über deine Antwort freuen].',
    'Ich [würde mich freuen, von Ihnen zu hören].',
  ],
  misses: [
    'Ich freue mich auf Ihre Rückmeldung.',
    'Über das Gespräch habe ich mich gefreut.',
    'Die Nachricht würde meine Mutter freuen.',
  ],
  source: 'R14: keine Floskeln; Wissensblatt, Abschnitt 2',
};
