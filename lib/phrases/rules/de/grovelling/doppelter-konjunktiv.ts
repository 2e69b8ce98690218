import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'grovelling/doppelter-konjunktiv',
  language: 'de',
  category: 'grovelling',
  severity: 'mild',
  patterns: [
    '(würde mich|würde ich mich|wäre glücklich|wäre froh|wäre schön|wäre ich froh|wäre ich glücklich) ..3, wenn ich ..10 (könnte|dürfte)',
  ],
  unless: ['(vereinbaren|schicken|termin|verschieben|wenn sie mir)'],
  reason: {
    de: 'Zwei Konjunktive hintereinander klingen, als glaubten Sie selbst nicht daran; der Indikativ ist freundlicher zu Ihnen.',
    en: 'Two conditionals in a row sound as though you did not believe it yourself; the plain present is kinder to you.',
  },
  replacements: [],
  hits: [
    'Ich [würde mich freuen, wenn ich bei Ihnen anfangen dürfte].',
    'Es [wäre schön, wenn ich bald mehr wissen könnte].',
    'Ich [würde mich sehr freuen, wenn ich euch unterstützen könnte].',
  ],
  misses: [
    'Ich freue mich, wenn ich am Montag mehr erfahre.',
    'Wenn ich könnte, würde ich jeden Tag Brot backen.',
    'Könnten Sie mir sagen, wann es losgeht?',
  ],
  source: 'R16: sich nicht klein machen; Wissensblatt, Abschnitt 5',
};
