import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/find-my-resume',
  language: 'en',
  category: 'stock',
  severity: 'clear',
  patterns: [
    {
      match:
        '(please|kindly|pls) find $1((my|the|a copy of my) [..1] <papers>) (attached|enclosed|annexed) [herewith|to this <message>]',
      replacements: ['I attach $1'],
    },
    '(please|kindly|pls) find (my|our|a) ..4 (attached|enclosed|annexed)',
    '(see|find) my (attached|enclosed) <papers>',
    'I am (attach*|enclos*) ..4 (herewith|hereby)',
    '(attached|enclosed) (is|are) ..3 for your',
  ],
  elsewhere: 'mild',
  reason: {
    en: 'That a paper is attached is plain to see; what it is good for is not.',
    de: 'Dass etwas anhängt, sieht man; wozu es gut ist, sieht man nicht.',
  },
  advice: {
    en: 'Say in one clause what the reader will find in it.',
    de: 'Sagen Sie in einem Halbsatz, was darin zu finden ist.',
  },
  replacements: [],
  hits: [
    '[Please find my CV attached].',
    '[Kindly find my documents enclosed] for the role.',
    '[Please find a copy of my updated resume attached herewith].',
    'Please [see my attached resume], with the dates of my apprenticeship.',
    '[Attached is my cover letter for your] files on the role.',
    '[Please find our two reports attached] for the interview.',
  ],
  misses: [
    'Please find a seat in the second row before the interview.',
    'I have attached the draft we discussed in the interview.',
    'You find the list of jobs below.',
    'Please find my brother in the hall.',
  ],
  source: 'R14; office English',
};
