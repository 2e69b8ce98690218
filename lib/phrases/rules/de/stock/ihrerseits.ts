import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/ihrerseits',
  language: 'de',
  category: 'stock',
  severity: 'mild',
  patterns: [
    { match: '<<ihrerseits>>', replacements: ['von Ihnen'] },
    { match: '<<deinerseits>>', replacements: ['von dir'] },
    { match: '<<(eurerseits|eurer seits)>>', replacements: ['von euch'] },
  ],
  elsewhere: 'nothing',
  reason: {
    de: 'Ein Wort wie „Ihrerseits“ klingt nach Vertrag; der Leser hört zwei Parteien statt zwei Menschen.',
    en: 'A word like “Ihrerseits” sounds like a contract: two parties instead of two people.',
  },
  replacements: [],
  hits: [
    'Die Lehrstelle in Chur ist noch frei. Gab es [Ihrerseits] noch Fragen zu meiner Mappe?',
    'Der Job am Empfang passt zu mir. Über eine Nachricht [deinerseits] freue ich mich.',
    'Die Stelle an der Rezeption beginnt im Mai. Falls es [eurerseits] Fragen gibt, rufe ich gern an.',
  ],
  misses: [
    'Das Gespräch mit Frau Ohm klingt noch nach. Von Ihnen habe ich viel über Lehmputz gelernt.',
    'Zur Position im Controlling habe ich eine Idee. Die Schwestern waren einerseits froh, andererseits müde.',
    'Nach der Absage aus Ulm bleibt mir Ihre Stelle. Meine Seite ist fertig.',
  ],
  source: 'R14, no stock phrases; general knowledge of business German',
};
