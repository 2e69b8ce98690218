import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/ueber-eine-einladung',
  language: 'de',
  category: 'stock',
  severity: 'mild',
  patterns: [
    '{14: (freue [ich] [mich] [sehr]|freuen (wir|uns)|hoff~) ; (über|auf) (eine|ein|einen) ..2 <invitation>}',
    'freue ..3 darauf , (sie|dich|euch) ..3 persönlich~ ..1 (kennenzulernen|zu treffen)',
  ],
  unless: ['<closing fault>'],
  unlessInClause: ['<no first talk>'],
  elsewhere: 'nothing',
  reason: {
    de: 'Der Schluss steht unter sehr vielen Bewerbungen und sagt nichts über das, was Sie besprechen möchten.',
    en: 'Very many applications end like this, and it says nothing about what you would like to discuss.',
  },
  advice: {
    de: 'Nennen Sie ein Thema, über das Sie im Gespräch gern mehr erfahren oder zeigen möchten.',
    en: 'Name a topic on which you would like to learn or show more in the conversation.',
  },
  replacements: [],
  hits: [
    'Mit Ihrer Ausbildungsleiterin sprach ich über Schichten. [Über eine Einladung freue ich mich sehr].',
    'Der Job in der Werft ist mir wichtig. Ich [freue mich auf ein persönliches Kennenlernen].',
    'Danke für das Gespräch am Dienstag. Ich [hoffe auf eine Einladung].',
    '[Über ein persönliches Gespräch in Chur freue ich mich].',
  ],
  misses: [
    'Ich freue mich auf ein zweites Gespräch.',
    'Die Stelle in der Gärtnerei lockt mich. Über Ihre Einladung für Dienstag freue ich mich sehr.',
    'Ich freue mich auf das Gespräch am Montag.',
  ],
  source: 'R14, no stock phrases; common advice on application letters',
};
