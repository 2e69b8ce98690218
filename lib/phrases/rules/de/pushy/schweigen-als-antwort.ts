import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/schweigen-als-antwort',
  language: 'de',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    '(werte|betracht~|sehe|verstehe|nehme) ..8 als [mir] (absage|zusage|erledigt|ablehnung|nein|beendet|zugesagt)',
    '<your> schweigen ..5 (werte|verstehe|gilt|sagt|spricht)',
    '(eindruck|gefühl) , ..8 (kein interesse|nicht ernst|vergess*|egal)',
    '(offenbar|anscheinend|offensichtlich) ..6 (kein interesse|nicht interessier~|egal|nicht nötig|kein~ wert|vergess*)',
    'nicht für nötig',
  ],
  unless: ['<purchase>', 'ich ..4 kein interesse', 'nicht als'],
  elsewhere: 'mild',
  reason: {
    de: 'Dem Leser wird eine Antwort untergeschoben, die er nie gegeben hat.',
    en: 'An answer is put into the reader’s mouth that they never gave.',
  },
  advice: {
    de: 'Schweigen heißt meist nur, dass noch nicht entschieden ist; fragen Sie offen nach.',
    en: 'Silence mostly means that nothing is decided yet; ask openly.',
  },
  replacements: [],
  hits: [
    'Ihr Schweigen [werte ich als Absage] zu meiner Bewerbung.',
    'Ohne Nachricht [betrachte ich meine Bewerbung als erledigt].',
    'Am Praktikum besteht [offenbar kein Interesse].',
    'Sie haben es nach dem Gespräch [nicht für nötig] gehalten, mir zu schreiben.',
  ],
  misses: [
    'Die Pause im Gespräch habe ich nicht als Absage verstanden.',
    'Ist die Stelle inzwischen vergeben?',
    'Ich betrachte die Ausbildung als großen Schritt.',
  ],
  source: 'R21, a long wait is no ill will; R17, no pressure on the reader',
};
