import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/denglisch',
  language: 'de',
  category: 'stock',
  severity: 'mild',
  patterns: [
    { match: '<<next steps>>', replacements: ['nächsten Schritte'] },
    { match: '<<learnings>>', replacements: ['Erfahrungen'] },
    'hands on [mentalität|mindset]|(out of|outside) the box',
    '(perfekt~|super|ideal~|optimal~) (match|fit)',
    '(mindset|insights)',
  ],
  elsewhere: 'nothing',
  reason: {
    de: 'Englische Bürowörter klingen nach Besprechungsraum; der Leser hört weniger von Ihnen.',
    en: 'English office words sound like a meeting room; the reader hears less of you.',
  },
  advice: {
    de: 'Sagen Sie es mit einem deutschen Wort, das Sie auch zu Hause benutzen.',
    en: 'Say it with a German word that you would use at home.',
  },
  replacements: [],
  hits: [
    'Unser Gespräch drehte sich um Lehmputz. Ich freue mich auf die [Next Steps].',
    'Die Lehrstelle in Chur ist noch frei. Meine [Hands-on-Mentalität] kennt man in Kassel.',
    'Der Job am Empfang passt zu mir. Ich glaube, wir sind ein [perfekter Match].',
    'Die Stelle an der Rezeption beginnt im Mai. Ihr [Mindset] gefällt mir.',
  ],
  misses: [
    'Das Gespräch mit Frau Ohm klingt noch nach. Das Match gegen Graz endete 2:1.',
    'Wie geht es nach dem Gespräch weiter?',
    'Zur Position im Controlling habe ich eine Idee. Der Fitnessraum liegt im Keller.',
  ],
  source: 'R14, no stock phrases; general knowledge of office German',
};
