import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/passe-perfekt',
  language: 'de',
  category: 'stock',
  severity: 'mild',
  patterns: [
    '(passe|passen|passt|passend|entspreche|entsprechen|entspricht|decken|deckt) ..6 (perfekt|ideal|optimal|hervorragend|bestens|genau|exakt|hundertprozentig|sehr gut) ..6 (anforderungen|anforderungsprofil|profil|erfahrungen|vorstellungen|fähigkeiten|qualifikationen|zielen|stelle|team|unternehmen|stellenprofil)',
    '(perfekt|ideal|optimal|hervorragend|bestens|genau|exakt|hundertprozentig) ..6 (passe|passen|passt|entspreche|entspricht)',
    '(qualifikationen|qualifikation|fähigkeiten|erfahrungen|profil|kenntnisse) ..2 (gut|sehr gut|perfekt|ideal|optimal) ..4 (passen|passt|entsprechen|übereinstimmen) [würden|würde]',
    '(überzeugt|sicher) ..2, ..6 (anforderungen|anforderungsprofil|stelle) ..2 (passen|passe|passt|erfülle|entspreche)',
    '(bin|wäre) [ich] ..4 genau (der|die) richtige ',
    '(genau|absolut|goldrichtig) richtig ',
  ],
  unless: ['(termin|uhrzeit|datum|schlüssel|zeit) '],
  reason: {
    de: 'Ob Sie passen, möchte der Leser selbst sehen; zeigen Sie eine Aufgabe, die Sie schon gelöst haben.',
    en: 'Whether you fit is for the reader to see; show a task that you have already solved.',
  },
  replacements: [],
  hits: [
    'Ich [passe hervorragend in Ihr Anforderungsprofil].',
    'Die Stelle [entspricht genau meinen Vorstellungen].',
    'Ich [bin für Ihr Team genau die Richtige].',
  ],
  misses: ['Der Termin passt perfekt.', 'Passt Ihnen der Montag?', 'Das Gehäuse passt genau in den Schacht.'],
  source: 'R14: keine Floskeln; Wissensblatt, Abschnitt 2',
};
