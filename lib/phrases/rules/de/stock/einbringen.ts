import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/einbringen',
  language: 'de',
  category: 'stock',
  severity: 'mild',
  patterns: [
    '{18: (mein~|mich) ; (<skills>|ideen|engagement|motivation|voll~|aktiv~|engagiert*|optimal~|bestmöglich) ; (einbring~|einzubringen|einsetzen|einzusetzen)}',
    'mein~ <skills> bringe~ ..5 ein',
    'bringe~ [ich] ..2 mein~ ..1 (<skills>|ideen|engagement|motivation) ..9 ein',
  ],
  elsewhere: 'nothing',
  reason: {
    de: 'Was man „einbringt“, bleibt im Nebel; der Leser sieht keine Arbeit vor sich.',
    en: 'What one “brings in” stays in the mist; the reader sees no work before them.',
  },
  advice: {
    de: 'Sagen Sie, was Sie am ersten Tag anpacken würden.',
    en: 'Say what you would tackle on the first day.',
  },
  replacements: [],
  hits: [
    'Das Praktikum in der Kita beginnt im August. Ich möchte [mich voll und ganz einbringen].',
    'Ihre Position im Einkauf kenne ich von der Messe. Gern würde ich [meine Ideen bei Ihnen einbringen].',
    'Im Interview ging es um den Neubau. Bei euch [bringe ich meine Erfahrung aus der Pflege ein].',
    'Als Gärtner möchte ich [meine Kenntnisse bei Ihnen im Betrieb einsetzen], deshalb die Bewerbung.',
  ],
  misses: [
    'Meine Bewerbung ging am Montag an Sie. Den Antrag hat die Fraktion eingebracht.',
    'Der Probetag in der Küche war lehrreich. Welche Ideen hat die Kollegin?',
    'Die Ausbildung zur Optikerin dauert drei Jahre. Die Ernte bringen wir im Juli ein.',
  ],
  source: 'R14, no stock phrases; common advice on application letters',
};
