import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'trivia/zahlen-berichtigt',
  language: 'de',
  category: 'trivia',
  severity: 'mild',
  elsewhere: 'nothing',
  patterns: ['(nicht|kein~) ..2 # ..3, sondern ..1 #', '# [_] [,] [und] nicht #', 'der vollständigkeit halber'],
  unless: ['(uhr|verschieb*|verlegt|termin|rechnung~)'],
  reason: {
    de: 'Wer Zahlen hinter dem Komma nachreicht, lenkt den Blick vom Ergebnis auf die Fußnote.',
    en: 'Sending corrected decimals afterwards turns the view from the result to the footnote.',
  },
  advice: {
    de: 'Berichtigen Sie eine Zahl nur, wenn sie für die Entscheidung zählt.',
    en: 'Correct a figure only if it matters for the decision.',
  },
  replacements: [],
  hits: [
    'Zum Gespräch noch: Die Anlage hatte [14 und nicht 12] Düsen.',
    'Im Werk arbeiteten [nicht 80, sondern 85] Leute, das wollte ich richtigstellen.',
    '[Der Vollständigkeit halber] sei gesagt, dass der Kurs in Linz war.',
    'Unser Stand hatte [36, nicht 32] Quadratmeter.',
  ],
  misses: [
    'Das Gespräch findet nicht um 9, sondern um 10 Uhr statt.',
    'Die 3 Monate Probezeit stören mich nicht.',
    'Zu Ihrer Frage ergänze ich: Es waren rund 40 Bestellungen am Tag.',
  ],
  source: 'R15, no clinging to trivia; common advice on thank-you letters',
};
