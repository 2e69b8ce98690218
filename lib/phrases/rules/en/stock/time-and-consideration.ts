import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/time-and-consideration',
  language: 'en',
  category: 'stock',
  severity: 'mild',
  patterns: [
    {
      match:
        '<thank you> ..4 for [all] (your|the) [valuable] time [,] [and|or|as well as] [for] [your] [kind|careful|<adverb>] (consideration|attention|effort~|patience|interest|understanding)',
      replacements: ['thank you for your time'],
    },
    'your time and [kind|careful] (consideration|attention)',
    '(<thank you>|grateful|appreciate~) ..4 [for] your [kind|careful|continued] (consideration|attention|understanding|patience|cooperation)',
  ],
  elsewhere: 'nothing',
  reason: {
    en: 'This pair of words closes most letters by habit, so it is no longer heard as thanks.',
    de: 'Dieses Wortpaar beendet die meisten Briefe aus Gewohnheit und wird nicht mehr als Dank gehört.',
  },
  advice: {
    en: 'Thank once, for one thing, at one place in the mail.',
    de: 'Danken Sie einmal, für eine Sache, an einer Stelle der Mail.',
  },
  replacements: [],
  hits: [
    'I [appreciate your consideration] for the role.',
    '[Thank you for your time and consideration].',
    '[Thanks once again for your time and kind attention].',
    'I appreciate [your time and consideration].',
    '[Thanks very much for your time and understanding].',
    '[Many thanks for your kind understanding].',
    '[Thank you again for your patience].',
  ],
  misses: [
    'Thank you for your time and the tour of the hangar.',
    'The plan takes time and patience.',
    'Thank you for the advice on my portfolio.',
    'Your patience with the children impressed me.',
  ],
  source: 'R6 and R14; closing thanks, a matter of taste',
};
