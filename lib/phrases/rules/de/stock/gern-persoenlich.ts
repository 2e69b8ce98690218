import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/gern-persoenlich',
  language: 'de',
  category: 'stock',
  severity: 'mild',
  patterns: [
    '{12,: (gern~|ich|gelegenheit|chance~) ; persönlich~ [<talk>] ; (überzeug~|stelle|vorstellen|vorzustellen|erläuter~|lern~)}',
    '(alles weiter~|näher~) ..8 (<talk>|persönlich~)',
  ],
  unless: ['<closing fault>'],
  unlessInClause: ['zweit~'],
  elsewhere: 'nothing',
  reason: {
    de: 'Der Verweis auf das „persönliche Gespräch“ beendet fast jedes Anschreiben und lässt den Leser ohne Neues zurück.',
    en: 'Nearly every application ends by pointing to a “personal conversation” and leaves the reader with nothing new.',
  },
  advice: {
    de: 'Nennen Sie das Thema oder die Arbeitsprobe, die Sie mitbringen würden.',
    en: 'Name the topic or the work sample you would bring along.',
  },
  replacements: [],
  hits: [
    'Gern [überzeuge ich Sie in einem persönlichen Gespräch].',
    '[Alles Weitere gern im persönlichen Gespräch].',
    'Gerne [stelle ich mich euch persönlich] vor.',
    'In einem [persönlichen Gespräch überzeuge ich Sie gern].',
  ],
  misses: [
    'Ich freue mich auf das zweite Gespräch am Montag.',
    'Mit Ihrer Ausbildungsleiterin sprach ich über Schichten. Gern erzähle ich am Montag mehr über die Messe in Köln.',
    'Im Gespräch ging es um weitere Standorte.',
  ],
  source: 'R14, no stock phrases; common advice on application letters',
};
