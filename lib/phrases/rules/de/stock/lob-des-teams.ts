import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/lob-des-teams',
  language: 'de',
  category: 'stock',
  severity: 'mild',
  patterns: [
    '(sehr|so|wirklich|durchweg) <nice> (eindruck|stimmung|empfang)',
    '{6: (<nice>|familiär~) ; (atmosphäre|arbeitsatmosphäre|gesprächsatmosphäre)}',
    '(habe|fühl~) [ich] mich ..4 (sehr|sofort|gleich|wirklich) (wohlgefühlt|wohl|willkommen) [gefühlt]',
    'rundum <nice>',
    '(herzlich~|freundlich) (aufgenommen|empfangen)',
  ],
  elsewhere: 'nothing',
  reason: {
    de: 'So allgemein gelobt, erkennt sich kein Team wieder.',
    en: 'Praised in such general terms, no team recognises itself.',
  },
  advice: {
    de: 'Erwähnen Sie eine Sache, die Sie dort gesehen oder gehört haben.',
    en: 'Mention one thing you saw or heard there.',
  },
  replacements: [],
  hits: [
    'Zur Position im Controlling habe ich eine Idee. Die [angenehme Atmosphäre] habe ich genossen.',
    'Nach der Absage aus Ulm bleibt mir Ihre Stelle. Bei Ihnen [habe ich mich sofort wohlgefühlt].',
    'Das Gespräch liegt hinter mir, und ich habe einen [sehr positiven Eindruck] von der Küche.',
    'Mein Probetag in der Schreinerei war [rundum schön].',
  ],
  misses: [
    'Die Bewerbung als Busfahrer liegt Ihnen vor. Ihr Team frühstückt freitags zusammen, erzählte Frau Ohm.',
    'Das Praktikum im Labor war mein Einstieg. Die Atmosphäre des Planeten ist dünn.',
    'Zum Vorstellungsgespräch kam ich aus Linz. Das junge Pferd steht im Stall.',
  ],
  source: 'R14, no stock phrases; common advice on application letters',
};
