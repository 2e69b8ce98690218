import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/nehme-bezug',
  language: 'de',
  category: 'stock',
  severity: 'clear',
  patterns: [
    'unter bezug auf',
    '(ich nehme|nehme ich) [hiermit] bezug auf',
    'in bezug auf (<your> (schreiben|mail|e-mail|anzeige|nachricht|inserat|stellenanzeige|stellenangebot)|unser ..2 (gespräch|telefonat))',
  ],
  reason: {
    de: 'Das ist Amtsdeutsch, das in den Betreff gehört; nennen Sie Tag und Thema in einem normalen Satz.',
    en: 'This is office German that belongs in the subject line; name day and topic in an ordinary sentence.',
  },
  replacements: [],
  hits: [
    '[Ich nehme Bezug auf] das Gespräch vom Montag.',
    'Heute [nehme ich Bezug auf] Ihre Mail.',
    '[In Bezug auf Ihr Schreiben] melde ich mich.',
  ],
  misses: [
    'In Bezug auf Farben bin ich eigen.',
    'Der Bezug der Stühle hat mir gefallen.',
    'Nach unserem Telefonat am Montag sende ich Ihnen das Zeugnis.',
  ],
  source: 'R14: keine Floskeln; Wissensblatt, Abschnitt 2',
};
