import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/eager-to-learn',
  language: 'en',
  category: 'stock',
  severity: 'mild',
  patterns: [
    '(eager*|keen|willing|hungry|desire|excited) (to|for) [..1] (learn|grow|knowledge) [new _]',
    '(learn~|grow~) and (grow~|learn~|develop~)',
    '(continuous*|always|lifelong) learn~',
    '(value|welcome|take) constructive|better myself|(<chance>|looking) to (improve|grow)',
  ],
  unless: ['<you seek>', '(you|they) ..2 (eager|keen|willing)'],
  elsewhere: 'nothing',
  reason: {
    en: 'Everyone is eager to learn; what you taught yourself last is worth more.',
    de: 'Lernen wollen alle; was Sie sich zuletzt beigebracht haben, zählt mehr.',
  },
  advice: {
    en: 'Name the last thing you learned and what for.',
    de: 'Nennen Sie, was Sie zuletzt gelernt haben und wofür.',
  },
  replacements: [],
  hits: [
    'I am diligent and [eager to learn] in the role.',
    'In this job I hope to [learn and grow].',
    'I am always [willing to learn new skills] for the position.',
    'I would like to [better myself] in this job.',
    'What I bring to the job is a [desire to grow].',
  ],
  misses: [
    'You were eager to learn about my last job.',
    'The desire path crosses the lawn I mowed in my job.',
    'I learned to sew for the role.',
    'You said in the interview that you want people who are eager to learn.',
  ],
  source: 'R14; buzzwords, a matter of taste',
};
