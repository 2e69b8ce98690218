import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/zeitnah',
  language: 'de',
  category: 'stock',
  severity: 'mild',
  patterns: [
    {
      match: '{8: (melde|reiche|send~|schick~|gebe|melden|möchte) ; <<zeitnah>>}',
      replacements: ['bald'],
    },
  ],
  elsewhere: 'nothing',
  reason: {
    de: 'Ein Wort wie „zeitnah“ kommt aus Besprechungsprotokollen und lässt offen, wann.',
    en: 'A word like “zeitnah” comes from the minutes of meetings and leaves open when.',
  },
  advice: {
    de: 'Nennen Sie lieber einen Tag.',
    en: 'It is better to name a day.',
  },
  replacements: [],
  hits: [
    'Der Job am Empfang passt zu mir. Das Führungszeugnis reiche ich [zeitnah] nach.',
    'Die Stelle an der Rezeption beginnt im Mai. Ich melde mich [zeitnah] wieder.',
    'Das Gespräch mit Frau Ohm klingt noch nach. Die Frage möchte ich [zeitnah] klären.',
  ],
  misses: [
    'Zur Position im Controlling habe ich eine Idee. Das Führungszeugnis reiche ich am Freitag nach.',
    'Nach der Absage aus Ulm bleibt mir Ihre Stelle. Der Bahnhof liegt nah.',
    'Im Gespräch zeigten Sie mir die Fräse. Ich melde mich bald.',
  ],
  source: 'R14, no stock phrases; general knowledge of business German',
};
