import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/hoffe-gute-woche',
  language: 'de',
  category: 'stock',
  severity: 'clear',
  patterns: [
    '(ich hoffe|wir hoffen|hoffe) [,] [dass] (sie|du|ihr) ..3 (hatten|hattest|hattet|haben|hast|habt) ..4 (start|woche|wochenende|tag|wochenstart) [in (die|diese|ihre|deine|eure) ..1 woche|in den tag|ins neue jahr|in das neue jahr]',
    '(ich hoffe|wir hoffen|hoffe) [,] [dass] (sie|du|ihr) ..5 (start|woche|wochenende|wochenstart|feiertage|tag) ..4 (hatten|hattest|hattet|haben|hast|habt|verbracht|gestartet)',
    '(ich hoffe|wir hoffen|hoffe) [,] [dass] [bei] (ihnen|dir|euch) [geht] [es] ..3 (gut|bestens|wohl)',
    '(ich hoffe|wir hoffen|hoffe|hoffentlich) [,] [dass] (es geht|geht es|es) [bei] (ihnen|dir|euch) ..3 (gut|bestens|wohl|prima|hervorragend) [geht]',
    '(ich hoffe|wir hoffen|hoffe) [,] [dass] (sie|du|ihr) ..3 (gut|erfolgreich) in ..2 woche (gestartet|gekommen) [sind|seid|bist]',
  ],
  unless: ['(krank~|unfall|operation|grippe|genesen|erholt|besserung)'],
  reason: {
    de: 'So beginnen Rundmails; jemand, der viele Bewerbungen liest, überspringt die Zeile und sucht den Anlass.',
    en: 'Circulars begin like this; someone who reads many applications skips the line and looks for the reason you write.',
  },
  replacements: [],
  hits: [
    '[Ich hoffe, es geht Ihnen gut].',
    '[Ich hoffe, du hattest einen guten Start in die Woche].',
    '[Ich hoffe, dass Sie ein schönes Wochenende hatten].',
  ],
  misses: [
    'Ich hoffe, es geht Ihnen nach der Operation wieder gut.',
    'Ich hoffe, der Termin passt gut.',
    'Wie geht es Ihnen?',
  ],
  source: 'R14: keine Floskeln; Wissensblatt, Abschnitt 2 (Einstieg)',
};
