import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/work-independently',
  language: 'en',
  category: 'stock',
  severity: 'clear',
  patterns: [
    'work~ ..2 (well|effectively) <alone or together> [(and|or|as well as) <alone or together>]',
    '(ability|able|capable) (to|of) [<adverb>] (work|working) [well] <alone or together>',
    '<alone or together> (and|or|as well as|but also) [also] <alone or together>',
    '(thrive~|excel|flourish|work best) under ..1 (pressure|deadlines)',
  ],
  unless: ['<you seek>'],
  elsewhere: 'mild',
  reason: {
    en: '“Alone and in a team” covers everybody on earth, so it marks out nobody.',
    de: 'Allein und im Team, das trifft auf alle zu und hebt deshalb niemanden hervor.',
  },
  advice: {
    en: 'Tell of one day when you had to do both.',
    de: 'Erzählen Sie von einem Tag, an dem Sie beides mussten.',
  },
  replacements: [],
  hits: [
    'I [work well independently and in a team], which helps in this role.',
    'My last job showed my [ability to work under pressure].',
    'I can do the job [on my own or as part of a team].',
    'In this role I would [thrive under pressure].',
  ],
  misses: [
    'The pressure in the tank fell during my first job.',
    'The two shops work independently; I asked in the interview.',
    'You work in a team of nine, you said in the interview.',
    'The pump works well, and my job is done.',
  ],
  source: 'R14; unproven soft skills',
};
