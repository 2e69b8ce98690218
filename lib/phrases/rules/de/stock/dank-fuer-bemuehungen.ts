import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/dank-fuer-bemuehungen',
  language: 'de',
  category: 'stock',
  severity: 'clear',
  patterns: ['{12: (<thanks>|dank~|bedank~) ; für ..1 <your> [_] <<bemühung~>>}'],
  unless: ['<ahead>'],
  elsewhere: 'nothing',
  reason: {
    de: 'Das Wort „Bemühungen“ klingt nach Amt und nach vergeblicher Arbeit.',
    en: 'The word “Bemühungen” smells of an office and of work done in vain.',
  },
  advice: {
    de: 'Danken Sie für etwas, das wirklich geschehen ist.',
    en: 'Give thanks for something that really happened.',
  },
  replacements: ['Unterstützung', 'Hilfe'],
  hits: [
    'Vielen Dank für Ihre [Bemühungen].',
    'Herzlichen Dank für deine [Bemuehungen] und bis bald.',
    'Ich danke Ihnen für all Ihre [Bemühungen].',
    'Für eure [Bemühungen] bedanke ich mich.',
  ],
  misses: [
    'Vielen Dank für Ihre Einladung.',
    'Unsere Bemühungen um weniger Ausschuss haben sich gelohnt.',
    'Vielen Dank für die Führung durch die Werkstatt.',
  ],
  source: 'R14, no stock phrases; common advice on application letters',
};
