import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'grovelling/just-wanted',
  language: 'en',
  category: 'grovelling',
  severity: 'mild',
  elsewhere: 'nothing',
  patterns: [
    { match: '(I|we) << (just|only|simply) [really] wanted to >>', replacements: ['would like to'] },
    { match: '^ << (just|only) [really] wanted to >>', replacements: ['I would like to'] },
    '(I|we) [am|was] (just|only) ..1 (thought|hoped|hoping|wondered) [I would|to]',
    'I thought I would (just|maybe)',
  ],
  unless: ['not (just|only)'],
  reason: {
    en: 'The word “just” makes your own matter smaller than it is; without it the sentence stands upright.',
    de: 'Das Wort „just“ macht das eigene Anliegen kleiner, als es ist; ohne es steht der Satz aufrecht.',
  },
  advice: {
    en: 'Leave the word out and say what you want.',
    de: 'Lassen Sie das Wort weg und sagen Sie, was Sie möchten.',
  },
  replacements: [],
  hits: [
    'I [just wanted to] ask about the next step for the role.',
    'We [only wanted to] say how good the tour was.',
    '[Just wanted to] send you the plan for the role.',
    '[I thought I would just] ask about the job.',
    'I [simply wanted to] tell you how the interview felt.',
  ],
  misses: [
    'I have just received the contract for the job.',
    'It was not just a test for the role.',
    'The shop is just north of the river.',
    'They wanted just one applicant for the job.',
  ],
  source: 'R16, friendly but direct; common advice on minimising words',
};
