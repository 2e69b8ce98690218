import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'impersonal/hallo-zusammen',
  language: 'de',
  category: 'impersonal',
  severity: 'mild',
  position: 'greeting',
  patterns: [
    '^ (hallo|guten tag|guten morgen|hi|moin|hey|servus|liebe) (zusammen|alle|allerseits|leute|an alle|miteinander) (,|$)',
    '^ (guten (tag|morgen|abend)|hallo|moin|moin moin|grüss gott|grüezi|servus|hi) (,|$)',
    '^ liebe (alle|kolleginnen und kollegen|kollegen) (,|$)',
  ],
  unless: [
    '^ ..3 , (frau|herr|herrn|liebe|lieber|dr)',
    '^ (hallo|guten tag|guten morgen|guten abend|hi|moin|servus|grüezi) , _ (,|$)',
  ],
  reason: {
    de: 'Ohne Namen fühlt sich niemand gemeint; nennen Sie die Person, mit der Sie gesprochen haben.',
    en: 'Without a name nobody feels addressed; name the person you talked to.',
  },
  replacements: [],
  hits: [
    '[Hallo zusammen],\ndanke für das Gespräch am Montag.',
    '[Guten Tag],\nich melde mich nach unserem Gespräch.',
    '[Moin]!\nDanke für gestern.',
  ],
  misses: [
    'Guten Tag Frau Sommer,\nvielen Dank für das Gespräch.',
    'Hallo Jonas,\ndanke für gestern.',
    'Guten Tag, Herr Aydin,\nvielen Dank.',
  ],
  source: 'R9: Anrede mit Namen; Wissensblatt, Abschnitt 4',
};
