import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/konjunktiv-einladung',
  language: 'de',
  category: 'stock',
  severity: 'mild',
  patterns: [
    {
      match: '<<würde mich [<very>] $1(über ..3 <invitation> [<up to joy>]) [<very>] freuen>>',
      replacements: ['freue mich $1'],
    },
    {
      match: '<<würde ich mich [<very>] $1(über ..3 <invitation> [<up to joy>]) [<very>] freuen>>',
      replacements: ['freue ich mich $1'],
    },
    { match: '(über|auf) ..3 <invitation> ..8, <<würde ich mich [<very>] freuen>>', replacements: ['freue ich mich'] },
    { match: '(über|auf) ..3 <invitation> ..8 <<würden wir uns [<very>] freuen>>', replacements: ['freuen wir uns'] },
    '(würde|würd) [ich] mich ..2 freuen , ..2 (einladung|<talk>|eingeladen) ..3',
    'würden uns ..2 über ..3 <invitation> ..6 freuen',
  ],
  unless: ['<closing fault>'],
  unlessInClause: ['<no first talk>'],
  elsewhere: 'mild',
  reason: {
    de: 'Der Konjunktiv bittet um Erlaubnis, sich zu freuen; der Leser hört einen Bittsteller.',
    en: 'The conditional asks for permission to be glad; the reader hears a petitioner.',
  },
  advice: {
    de: 'Sagen Sie im Indikativ, worüber Sie gern sprechen möchten.',
    en: 'Say in the plain present what you would like to talk about.',
  },
  replacements: [],
  hits: [
    'Daher [würde ich mich über ein Vorstellungsgespräch freuen].',
    'Ich [würde mich über eine Einladung zum Gespräch sehr freuen].',
    'Wir [würden uns sehr über ein persönliches Treffen freuen].',
    'Ich [würde mich freuen, eine Einladung zu erhalten].',
    'Über eine Einladung [würde ich mich freuen].',
    'Über ein Vorstellungsgespräch bei euch in Graz [würde ich mich riesig freuen].',
  ],
  misses: [
    'Ich würde mich über ein zweites Gespräch sehr freuen.',
    'Ich freue mich auf das Gespräch am Montag.',
    'Die Einladung zum Sommerfest hat mich gefreut.',
  ],
  source: 'R14, no stock phrases; common advice on application letters',
};
