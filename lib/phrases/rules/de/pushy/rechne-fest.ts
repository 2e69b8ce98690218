import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/rechne-fest',
  language: 'de',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    {
      match: '(ich|und) <<(rechn~|zähl~|baue) ..4 (mit|auf) (<your>|<article>) ..1 <reply>>>',
      replacements: ['bin gespannt auf den nächsten Schritt'],
    },
    { match: 'rechn~ ich ..4 mit (<your>|<article>) ..1 <reply>', replacements: [] },
    { match: '(zähl~|baue|setz~|verlasse mich) [ich] ..2 auf (sie|dich|euch|<your> (zusage|wort))', replacements: [] },
    { match: '(<job> ..4 gehört mir|in der tasche)', replacements: [] },
    {
      match:
        '{den|der|meinen ; vertrag~|arbeitsvertrag~ ; (zuschicken|zusenden|vorbereit*|aufsetzen|fertig*) ; (sie|ihr|du) ; (schon|bitte|gleich|gern~|dann)}',
      replacements: [],
    },
    { match: '<job> ..5 so gut wie ..1 (sicher|zugesagt|versprochen)', replacements: [] },
  ],
  unless: [
    '<purchase>',
    '(dank~|danke|falls|unterschrieben~|angekündigt~)',
    'nicht ..1 mit',
    '(kann|darf|könnte|dürfte) ..8 rechn~',
  ],
  elsewhere: 'mild',
  reason: {
    de: 'Auf eine Zusage kann man hoffen; wer fest mit ihr rechnet, lässt dem Leser keine Wahl.',
    en: 'One may hope for a yes; whoever counts on it leaves the reader no choice.',
  },
  advice: {
    de: 'Sagen Sie, dass Sie gespannt sind, statt das Ergebnis vorwegzunehmen.',
    en: 'Say that you are curious instead of anticipating the outcome.',
  },
  replacements: [],
  hits: [
    'Ich [rechne fest mit Ihrer Zusage].',
    'Nach unserem Gespräch [rechne ich mit einer Einladung].',
    'Die Bewerbung liegt vor, und ich [zähle auf euch].',
  ],
  misses: [
    'Ich rechne nicht fest mit einer Zusage.',
    'Danke, dass Sie mir den Vertrag zuschicken.',
    'Wann darf ich mit einer Rückmeldung rechnen?',
    'Rechne ich richtig, umfasst die Stelle drei Standorte.',
    'Ich baue auf den Erfahrungen aus dem Praktikum auf.',
  ],
  source: 'R17, no pressure on the reader; R25, a good feeling changes nothing',
};
