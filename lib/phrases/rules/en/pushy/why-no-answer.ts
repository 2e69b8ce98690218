import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/why-no-answer',
  language: 'en',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    {
      match: '^ [and|but|so] << why <did> ..2 (not|<nobody>) ..4 <answering> [from you] [<about it>] >>',
      replacements: ['could you tell me how things stand'],
    },
    {
      match: '(myself|<ask if>) << why ..4 (not|never|<nobody>) ..2 <answering> [from you] [<about it>] >>',
      replacements: ['how things stand'],
    },
    'why no <answer>',
    '(why|how come) ..6 (long|forever|much time|ignor*|silence|delay|slow|wait)',
    'understand how ..6 (long|much time|slow)',
    '(reason~|excuse) for <the> ..1 (delay|silence|wait)',
    '(taking|takes|taken|take) ..3 (too long|so long|forever|ages)',
  ],
  unless: ['why (I|we) ..1 not', '(sorry|apolog*)', '(flight|train|parcel)', 'me a long'],
  unlessInClause: ['<customers>', '(my|our) (test~|job|shift~)'],
  elsewhere: 'mild',
  reason: {
    en: 'Asking why, or calling the process slow, puts the reader on the defence, though a long wait is rarely ill will.',
    de: 'Wer nach dem Warum fragt oder das Verfahren langsam nennt, drängt in die Verteidigung; langes Warten ist selten böser Wille.',
  },
  advice: {
    en: 'Assume good reasons and ask how things stand.',
    de: 'Gehen Sie von guten Gründen aus und fragen Sie nach dem Stand.',
  },
  replacements: [],
  hits: [
    '[Why did they not decide about the role]?',
    'I ask myself [why nobody has called] after the interview.',
    'I wonder [why you never answered] after the interview.',
    '[Why the long silence] after such a good interview?',
    'May I ask [why it is taking so long] to fill the role?',
    'The selection for the job is [taking far too long].',
  ],
  misses: [
    'Why did you found the company, if I may ask before the interview?',
    'That is why the team answered my questions about the role so openly.',
    'In the interview we spoke about why our tests take long in winter.',
    'Let me explain why I did not call you before the interview.',
    'I am sorry for the delay in sending my application.',
  ],
  source: "R21, a long wait isn't ill will; reproachful questions",
};
