import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/dank-fuer-bemuehungen',
  language: 'de',
  category: 'stock',
  severity: 'clear',
  patterns: [
    '(dank|danke) [auch] für (<your>|die|all <your>) <<(bemühungen|bemühung)>>',
    '(bedanke|danke|bedanken|danken) [ich] [mich|uns|ihnen|dir|euch] [auch] [herzlich] für <your> <<bemühungen>>',
  ],
  reason: {
    de: 'Das Wort „Bemühungen“ klingt nach Amt und nach vergeblicher Arbeit; danken Sie für etwas, das wirklich geschehen ist.',
    en: 'The word “Bemühungen” smells of an office and of work done in vain; give thanks for something that really happened.',
  },
  replacements: ['Unterstützung', 'Hilfe'],
  hits: [
    'Vielen Dank für Ihre [Bemühungen].',
    'Herzlichen Dank für deine [Bemuehungen] und bis bald.',
    'Ich danke Ihnen für Ihre [Bemühungen].',
  ],
  misses: [
    'Vielen Dank für Ihre Einladung.',
    'Unsere Bemühungen um weniger Ausschuss haben sich gelohnt.',
    'Vielen Dank für die Führung durch die Werkstatt.',
  ],
  source: 'R14: keine Floskeln; Wissensblatt, Abschnitt 2',
};
