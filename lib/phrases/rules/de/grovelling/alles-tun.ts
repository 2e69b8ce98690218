import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'grovelling/alles-tun',
  language: 'de',
  category: 'grovelling',
  severity: 'clear',
  elsewhere: 'mild',
  patterns: [
    '{12,: (ich|würde|werde) ; (ohne (bezahlung|gehalt~|lohn~)|unbezahlt|umsonst) ; (arbeit~|anfangen|helf~)}',
    '{10: (ich|würde|wäre) ; (lohn~|gehalt~) ; verzicht~}',
    '{8: (würde|werde|mache) ; alles ; (tun|dafür|geben|was sie)}',
    '{10: (ich|würde|wäre) ; (weniger|jedes) (gehalt~|geld)}',
    '{8: (würde|wäre|nehme|mache|für) ; jed~ [ander~] (arbeit|stelle|aufgabe~|bezahlung|job)}',
  ],
  unless: ['(gekündigt|ehrenamt*)'],
  reason: {
    de: 'Wer sich unter Wert anbietet, weckt Zweifel an diesem Wert; ein Angebot ohne Preis wirkt wie eines ohne Gewicht.',
    en: 'Offering yourself below your worth raises doubts about that worth; work at no price seems to have no weight.',
  },
  advice: {
    de: 'Bieten Sie lieber einen Probetag oder eine kleine Arbeitsprobe an.',
    en: 'Rather offer a trial day or a small sample of your work.',
  },
  replacements: [],
  hits: [
    'Zur Not würde [ich die ersten Wochen unbezahlt arbeiten].',
    'Für die Ausbildung [würde ich wirklich alles tun].',
    '[Ich verzichte auch auf einen Teil vom Gehalt], wenn ich die Stelle bekomme.',
    'Notfalls [nehme ich jede Arbeit] im Betrieb, die gerade übrig ist.',
    '[Ich könnte im Sommer auch ohne Lohn bei euch anfangen].',
  ],
  misses: [
    'Die Software nutzen wir kostenlos, das habe ich im Gespräch erzählt.',
    'Ich würde alles genauso kalkulieren wie im Gespräch gezeigt.',
    'Auf ein Gehalt in dieser Höhe habe ich im Interview nicht gehofft.',
  ],
  source: 'R16, friendly but direct, no belittling oneself; common advice on application letters',
};
