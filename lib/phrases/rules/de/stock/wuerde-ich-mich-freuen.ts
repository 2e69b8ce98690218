import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/wuerde-ich-mich-freuen',
  language: 'de',
  category: 'stock',
  severity: 'mild',
  patterns: ['über ..6 <<(würde ich mich|würden wir uns) [sehr|wirklich|riesig] freuen>>'],
  unless: ['(zweit~|weiter~|nächst~|einladung|positiv~|kennenlernen|persönlich~|baldig~|zeitnah~)'],
  reason: {
    de: 'Der Konjunktiv „würde mich freuen“ klingt unsicher; der Indikativ sagt dasselbe aufrechter.',
    en: 'The conditional sounds unsure; the plain present says the same and stands upright.',
  },
  replacements: ['freue ich mich'],
  hits: [
    'Über eine Rückmeldung [würde ich mich freuen].',
    'Über eine kurze Antwort [würde ich mich sehr freuen].',
    'Über deine Nachricht [würde ich mich riesig freuen].',
  ],
  misses: [
    'Über ein zweites Gespräch würde ich mich sehr freuen.',
    'Über das Gespräch habe ich mich gefreut.',
    'Ich freue mich auf Ihre Rückmeldung.',
  ],
  source: 'R14: keine Floskeln; Wissensblatt, Abschnitt 2',
};
