import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/bewerbungsende',
  language: 'de',
  category: 'stock',
  severity: 'mild',
  patterns: [
    '(gern~|gern) (überzeuge|stelle|erläutere|erzähle) ich ..8 (persönlichen gespräch|persönlich~ vorstellungsgespräch|persönlich)',
    '(alles weitere|näheres|weiteres) ..6 (persönlichen gespräch|gespräch)',
    'für die (zukunft|weitere zukunft) ..3 (alles gute|viel erfolg)',
    '(freue|freuen) [ich] (mich|uns) [sehr] (auf|über) ein persönliches (gespräch|kennenlernen|vorstellungsgespräch|treffen)',
  ],
  unless: ['(zweit~|nächst~)'],
  reason: {
    de: 'Der Satz stammt aus dem Bürodeutsch und könnte überall stehen; ein konkreter Vorschlag bleibt eher im Kopf.',
    en: 'This comes from office German and could stand anywhere; a concrete suggestion is more likely to stick.',
  },
  replacements: [],
  hits: [
    '[Gern überzeuge ich Sie in einem persönlichen Gespräch].',
    'Ich [freue mich sehr auf ein persönliches Kennenlernen].',
    '[Alles Weitere gern im persönlichen Gespräch].',
  ],
  misses: [
    'Ich freue mich auf das zweite Gespräch am Montag.',
    'Gern erzähle ich am Montag mehr über die Messe in Köln.',
    'Im Gespräch ging es um weitere Standorte.',
  ],
  source: 'R14: keine Floskeln; Wissensblatt, Abschnitt 2',
};
