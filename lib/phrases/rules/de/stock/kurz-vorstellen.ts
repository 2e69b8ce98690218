import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/kurz-vorstellen',
  language: 'de',
  category: 'stock',
  severity: 'mild',
  patterns: [
    '(möchte|darf|will) [ich] mich ..2 (kurz|zunächst) ..2 vorstellen',
    '(lassen sie|lass|lasst) mich ..2 vorstellen',
    'kurz zu (mir|meiner person)',
  ],
  elsewhere: 'nothing',
  reason: {
    de: 'Die Ankündigung kostet den ersten Blick des Lesers und sagt noch nichts über Sie.',
    en: 'The announcement costs the reader’s first glance and says nothing about you yet.',
  },
  advice: {
    de: 'Beginnen Sie gleich mit dem, was Sie können und getan haben.',
    en: 'Begin at once with what you can do and have done.',
  },
  replacements: [],
  hits: [
    'Danke für das Gespräch am Dienstag. Gern [möchte ich mich Ihnen kurz vorstellen].',
    'Die Stelle in der Gärtnerei lockt mich. [Lassen Sie mich kurz vorstellen], wer ich bin.',
    'Das Praktikum in der Kita beginnt im August. [Kurz zu meiner Person]: Ich backe seit acht Jahren Brot.',
  ],
  misses: [
    'Zum zweiten Termin stelle ich mich dem Team vor.',
    'Ihre Position im Einkauf kenne ich von der Messe. Ich kann mir den Ablauf gut vorstellen.',
    'Kurz nach dem Gespräch rief die Kollegin an.',
  ],
  source: 'R14, no stock phrases; common advice on application letters',
};
