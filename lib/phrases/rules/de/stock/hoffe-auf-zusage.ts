import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/hoffe-auf-zusage',
  language: 'de',
  category: 'stock',
  severity: 'mild',
  patterns: [
    '{16: (würde|würd) [ich] mich ; über ..2 (zusage|anstellung|einstellung) ; freuen}',
    'hoff~ ..3 auf ..2 (zusage|anstellung|einstellung)',
    'auf (ihr~|dein~|eur~) zusage freue~',
    'freue~ ..3 auf (ihr~|dein~|eur~) zusage',
    'hoff~ ..3, dass ..4 für mich entscheid~',
    'hoff~ ..4, ..8 (chance~|stelle|möglichkeit) ..1 (bekomm~|erhalt~|erhalten|geben)',
  ],
  unlessInClause: ['(erhielt|dank~|termin)'],
  elsewhere: 'nothing',
  reason: {
    de: 'Wer auf die Zusage hofft, schiebt den Leser schon auf eine Antwort hin.',
    en: 'Hoping for the yes already nudges the reader towards one answer.',
  },
  advice: {
    de: 'Sagen Sie, was Sie an der Aufgabe reizt, und lassen Sie die Entscheidung offen.',
    en: 'Say what draws you to the work and leave the decision open.',
  },
  replacements: [],
  hits: [
    'Ich [hoffe auf Ihre Zusage].',
    'Mit Ihrer Ausbildungsleiterin sprach ich über Schichten. Ich [hoffe sehr, dass Sie sich für mich entscheiden].',
    '[Über eine Zusage würde ich mich sehr freuen].',
    'Ich [würde mich über eine Anstellung in Ihrer Gärtnerei freuen].',
  ],
  misses: [
    'Vielen Dank für die Zusage zur Probearbeit.',
    'Meine Zusage schicke ich am Montag.',
    'Der Job in der Werft ist mir wichtig. Ich hoffe, der Termin passt.',
  ],
  source: 'R14, no stock phrases; common advice on application letters',
};
