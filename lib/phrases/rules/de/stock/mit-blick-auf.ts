import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/mit-blick-auf',
  language: 'de',
  category: 'stock',
  severity: 'clear',
  patterns: ['(bezugnehmend|bezug nehmend) auf', '(unter|mit) (bezugnahme|bezug) auf'],
  reason: {
    de: 'Das ist Amtsdeutsch, das in den Betreff gehört; nennen Sie Tag und Thema in einem normalen Satz.',
    en: 'This is office German that belongs in the subject line; name day and topic in an ordinary sentence.',
  },
  replacements: ['mit Blick auf'],
  hits: [
    '[Bezugnehmend auf] unser Telefonat sende ich das Zeugnis.',
    '[Unter Bezugnahme auf] Ihre Mail melde ich mich.',
    '[Mit Bezug auf] das Gespräch sende ich die Skizze.',
  ],
  misses: [
    'In Bezug auf Farben bin ich eigen.',
    'Der Bezug der Stühle hat mir gefallen.',
    'Nach unserem Telefonat am Montag sende ich Ihnen das Zeugnis.',
  ],
  source: 'R14: keine Floskeln; Wissensblatt, Abschnitt 2',
};
