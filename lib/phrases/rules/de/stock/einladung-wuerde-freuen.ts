import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/einladung-wuerde-freuen',
  language: 'de',
  category: 'stock',
  severity: 'clear',
  patterns: [
    'über ..1 einladung ..6 <<(würde ich mich|würden wir uns) [sehr|ausserordentlich|wirklich|riesig] freuen>>',
    'über ..1 (persönlich~ gespräch|vorstellungsgespräch|persönlich~ vorstellungsgespräch|persönlich~ kennenlernen) ..2 <<(würde ich mich|würden wir uns) [sehr|ausserordentlich|wirklich|riesig] freuen>>',
  ],
  unless: ['(zweit~|weiter~|nächst~)'],
  reason: {
    de: 'Der Konjunktiv klingt nach Bittsteller und steht unter fast jeder Bewerbung; der Indikativ steht aufrecht.',
    en: 'The conditional sounds like a petitioner and ends nearly every application; the plain present stands upright.',
  },
  replacements: ['freue ich mich'],
  hits: [
    'Über eine Einladung zu einem persönlichen Gespräch [würde ich mich sehr freuen].',
    'Über eine Einladung [würde ich mich freuen].',
    'Über ein Vorstellungsgespräch bei Ihnen [würde ich mich freuen].',
  ],
  misses: [
    'Über ein zweites Gespräch würde ich mich sehr freuen.',
    'Ich freue mich auf das Gespräch am Montag.',
    'Die Einladung zum Sommerfest hat mich gefreut.',
  ],
  source: 'R14: keine Floskeln; Wissensblatt, Abschnitt 2',
};
