import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/with-great-interest',
  language: 'en',
  category: 'stock',
  severity: 'clear',
  patterns: [
    { match: 'it (is|was) <great interest> [and _] that I', replacements: ['I'] },
    { match: '^ <great interest> [,] I', replacements: ['I'] },
    '{(read|saw|noted|followed|apply|applied) ; <<<great interest>>>}',
  ],
  unlessInClause: ['(she|he|they|customers|students) ..3 (read|saw|noted|followed)'],
  reason: {
    en: 'Great interest is claimed in every letter; the reader believes it only when there is a reason beside it.',
    de: 'Großes Interesse behauptet jeder Brief; geglaubt wird es erst, wenn ein Grund danebensteht.',
  },
  advice: {
    en: 'Name the one point in the advert or the talk that caught you.',
    de: 'Nennen Sie den einen Punkt aus Anzeige oder Gespräch, der Sie gepackt hat.',
  },
  replacements: [],
  hits: [
    '[It is with great interest that I] apply for the post of archivist.',
    '[With keen interest, I] read your advert for a beekeeper.',
    'I read your job advert [with great interest].',
    '[It is with much enthusiasm and joy that I] send my application.',
    'I have followed your work on tidal power [with great interest].',
  ],
  misses: [
    'Customers showed great interest in the pilot.',
    'The bank lends with high interest.',
    'The students followed the trial with great interest.',
    'She listened with interest to my idea.',
  ],
  source: 'R13 and R14; application-letter formulas',
};
