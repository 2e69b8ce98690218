import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/aufmerksam-geworden',
  language: 'de',
  category: 'stock',
  severity: 'mild',
  patterns: [
    '{14: (bin ich|ich bin) ; auf ..8 (aufmerksam geworden|gestossen)}',
    '(bin ich|ich bin) ..8 (aufmerksam geworden|gestossen)',
  ],
  unless: ['(fehler|problem|schwierigkeit~|buch|lücke)'],
  reason: {
    de: 'Woher Sie die Stelle kennen, sagt wenig über Sie; es passt in den Betreff oder in einen Halbsatz.',
    en: 'Where you found the role says little about you; it fits in the subject line or half a sentence.',
  },
  replacements: [],
  hits: [
    'Über eine Freundin [bin ich auf Ihre Anzeige aufmerksam geworden].',
    '[Ich bin im Netz auf Ihr Inserat gestossen].',
    'Durch die Messe [bin ich auf euch aufmerksam geworden].',
  ],
  misses: [
    'Beim Testen bin ich auf einen Fehler gestoßen.',
    'Danke, dass Sie mich auf den Kurs aufmerksam gemacht haben.',
    'Das Projekt ist auf Widerstand gestoßen.',
  ],
  source: 'R14: keine Floskeln; Wissensblatt, Abschnitt 2',
};
