import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/do-the-needful',
  language: 'en',
  category: 'stock',
  severity: 'clear',
  patterns: [
    '[please|kindly] do the needful',
    { match: '(kindly|please) revert [back] [to me|to us]', replacements: ['please reply'] },
    { match: 'revert (back|to me|to us)', replacements: ['reply'] },
    '(kindly|please) [do] oblige',
    'the same (is|are) (attached|enclosed|requested)',
  ],
  unlessInClause: ['(commit|code|change)'],
  elsewhere: 'mild',
  reason: {
    en: 'Such words come from official files and read oddly outside them.',
    de: 'Solche Wörter stammen aus Amtsakten und wirken außerhalb davon fremd.',
  },
  advice: {
    en: 'Say in plain words what you ask for.',
    de: 'Sagen Sie mit einfachen Worten, worum Sie bitten.',
  },
  replacements: [],
  hits: [
    'For the interview, [please do the needful].',
    '[Kindly revert] with the date of the interview.',
    'I ask you to [revert back] about the role.',
    'I applied for the job; [please revert to me].',
    'The certificates for the job: [the same are attached].',
  ],
  misses: [
    'I had to revert the change in the code in my last job.',
    'You do what is needed in this role.',
    'In my job I revert back to the last code version when a test fails.',
    'We had intimate talks about the role.',
  ],
  source: 'R14; office English',
};
