import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/schnelle-antwort',
  language: 'de',
  category: 'stock',
  severity: 'mild',
  patterns: [
    { match: '{14,: <wishing> ; <<[kurz~|möglichst|recht] <haste> $1(<answer>) [<from you>]>>}', replacements: ['$1'] },
    {
      match: '(auf|über|für) _ <<[kurz~] <haste> $1(<answer>) [<from you>]>> ..2 (freue|wäre|bin)',
      replacements: ['$1'],
    },
  ],
  unless: ['bis [zum] <date>'],
  unlessInClause: ['<received>'],
  elsewhere: 'nothing',
  reason: {
    de: 'Wörter wie „zeitnah“ oder „rasch“ mahnen zur Eile, auch wenn der Satz freundlich gemeint ist.',
    en: 'Words like “promptly” or “quickly” nudge the reader to hurry even when the sentence is meant kindly.',
  },
  advice: {
    de: 'Ohne das Tempowort bleibt der Satz ebenso freundlich.',
    en: 'Without the word for speed the sentence is just as friendly.',
  },
  replacements: [],
  hits: [
    'Über eine [zeitnahe Rückmeldung] würde ich mich freuen.',
    'Meine Bewerbung ging am Montag an Sie. Ich hoffe auf eine [rasche Entscheidung].',
    'Der Probetag in der Küche war lehrreich. Ich freue mich auf deine [schnelle Antwort].',
    'Die Ausbildung zur Optikerin dauert drei Jahre. Wir hoffen auf einen [zügigen Bescheid von Ihnen].',
  ],
  misses: [
    'Das Vorstellungsgespräch liegt eine Woche zurück. Ihre schnelle Antwort hat mich gefreut.',
    'Den Lebenslauf habe ich ergänzt. Ich freue mich auf Ihre Antwort.',
    'Vielen Dank für die rasche Rückmeldung.',
  ],
  source: 'R14 and R20, no stock phrases and no pressure; common advice on application letters',
};
