import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/gute-zusammenarbeit',
  language: 'de',
  category: 'stock',
  severity: 'mild',
  patterns: [
    '{14: (freue~|hoff~) ; (auf|über) ..2 (gut~|erfolgreich~|angenehm~|langfristig~|zukünftig~|vertrauensvoll~|baldig~) ..2 (zusammenarbeit|zukunft)}',
    '^ auf [eine] (gut~|erfolgreich~) zusammenarbeit',
    'langfristig~ zusammenarbeit',
  ],
  unlessInClause: ['(vertrag~|unterschrieben~|zusage|dank~)'],
  elsewhere: 'nothing',
  reason: {
    de: 'Der Satz tut, als wäre die Stelle schon vergeben; der Leser fühlt sich übergangen.',
    en: 'The sentence acts as though the job were yours already; the reader feels passed over.',
  },
  advice: {
    de: 'Freuen Sie sich auf den nächsten Schritt, der wirklich ansteht.',
    en: 'Look forward to the next step that is really due.',
  },
  replacements: [],
  hits: [
    'Das Praktikum in der Kita beginnt im August. Ich [freue mich auf eine erfolgreiche Zusammenarbeit].',
    'Ihre Position im Einkauf kenne ich von der Messe. [Auf eine gute und langfristige Zusammenarbeit hoffe] ich.',
    'Im Interview ging es um den Neubau. Wir [freuen uns auf die zukünftige Zusammenarbeit].',
  ],
  misses: [
    'Meine Bewerbung ging am Montag an Sie. Die Zusammenarbeit mit der Schreinerei lief gut.',
    'Der Probetag in der Küche war lehrreich. Ich freue mich auf die Antwort der Kollegin.',
    'Die Ausbildung zur Optikerin dauert drei Jahre. Für die gute Zusammenarbeit im Mai danke ich dir.',
  ],
  source: 'R14, no stock phrases; common advice on application letters',
};
