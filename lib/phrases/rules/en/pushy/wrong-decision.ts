import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/wrong-decision',
  language: 'en',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    '(decision|rejection|refusal|choice) (is|was|seems) ..1 (unfair|wrong|mistake|unjust*)',
    '(is|was) (this|that|it) really <the>',
    '(made|making|make) the wrong',
    '(you|it|that) ..3 (a|big) ..1 mistake',
    '(you|your _) will (regret|be sorry)',
    '(must|sure|think|believe) ..4 (mistake|misunderstanding)',
    'I ..3 (better|more) [_] than (the other|any)',
    '(better|higher|more _) than (the _ you|whoever|anyone|whom*)',
    '(unfair|unjust*)',
    'not understand (how|why) you (could|can|would|chose|pick*)',
  ],
  unless: [
    'not ..1 (unfair|wrong|mistake|think|believe)',
    '(learned|learnt|mistakes|find|found)',
    'not regret',
    'I (made|make|have)',
  ],
  unlessInClause: ['<customers>', '(previous|former)'],
  elsewhere: 'mild',
  reason: {
    en: 'Calling the decision wrong starts an argument that an applicant cannot win.',
    de: 'Wer die Entscheidung falsch nennt, beginnt einen Streit, den Bewerber nicht gewinnen können.',
  },
  advice: {
    en: 'Thank them for the interview and ask for one piece of advice.',
    de: 'Danken Sie für das Gespräch und bitten Sie um einen Rat.',
  },
  replacements: [],
  hits: [
    'I do [not understand how you could] choose another applicant.',
    'Your [decision is unfair], as I had the best test for the role.',
    '[Was this really your] final answer on the job?',
    'You [made the wrong] choice for this position.',
    'There [must be a mistake] with my application.',
    'My marks are [better than whoever] got the place.',
    '[It would be a mistake] not to invite me to an interview.',
  ],
  misses: [
    'I made a mistake in the test and learned from it before the interview.',
    'You will see from my CV that I trained as a cook.',
    'There must be a simple way to reach the interview by tram.',
  ],
  source: 'R22 and R23; disputing a rejection',
};
