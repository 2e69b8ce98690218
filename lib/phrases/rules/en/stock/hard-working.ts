import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/hard-working',
  language: 'en',
  category: 'stock',
  severity: 'clear',
  patterns: [
    '<virtue> [,] [and|as well as] [<adverb>] <virtue>',
    '(I am|me|myself) [a|an] [<adverb>] (hardworking|hard working|(highly|self) motivated|dedicated|ambitious|proactive|diligent|conscientious)',
    '(passion|dedication|enthusiasm|drive|energy|hard work) and (passion|dedication|enthusiasm|drive|energy|commitment)',
  ],
  unless: ['<you seek>', '(your|the|their) <virtue> ..3 (team|staff|people|colleagues)', 'thank*'],
  elsewhere: 'mild',
  reason: {
    en: 'Adjectives in a row are the cheapest praise; none of them can be checked.',
    de: 'Eigenschaftswörter in Reihe sind das billigste Lob; keines lässt sich prüfen.',
  },
  advice: {
    en: 'Keep one of them and show where it helped.',
    de: 'Behalten Sie eines und zeigen Sie, wo es geholfen hat.',
  },
  replacements: [],
  hits: [
    'I am a [hardworking and motivated] graduate applying for the job.',
    '[I am very hardworking], which helps in any role.',
    'I bring [passion and dedication] to the position.',
    'You get a [reliable, punctual] driver for the role.',
    'A [creative and highly motivated] cook applies for the job.',
  ],
  misses: [
    'You said in the interview that you want somebody reliable and flexible.',
    'The dedicated line failed twice in my last job.',
    'Your hard-working and dedicated colleagues impressed me in the interview.',
    'The job was hard, and working nights was new.',
  ],
  source: 'R14; unproven soft skills',
};
