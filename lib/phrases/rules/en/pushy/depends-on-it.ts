import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/depends-on-it',
  language: 'en',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    '(everything|so much|future|family|life|career|plans|children|wife|husband) ..2 (depend~|rely~|count~) on',
    '<we> ..2 (count~|rely~|depend~) on (you|your|this|getting|hearing|it|a)',
    'my (only|last|final) (hope|chance|option)',
    'my ..1 (life|plans|family) ..1 on hold',
    '(can not|can hardly) (sleep|concentrate)',
    'mean~ (the world|everything) to me',
    '(break|change) my ..1 (heart|life)',
  ],
  unlessInClause: ['<customers>'],
  elsewhere: 'mild',
  reason: {
    en: 'Laying your future in the hands of the reader moves them to guilt, not to interest.',
    de: 'Wer seine Zukunft in fremde Hände legt, weckt Schuldgefühle, kein Interesse.',
  },
  advice: {
    en: 'Leave the stakes out and say what you would like to do in this role.',
    de: 'Lassen Sie weg, was für Sie auf dem Spiel steht, und sagen Sie, was Sie in dieser Stelle tun möchten.',
  },
  replacements: [],
  hits: [
    'My whole [future depends on] this job.',
    '[I am counting on your] decision about the role.',
    'This position is [my last hope].',
    'I [cannot sleep] since the interview.',
    'My [family depends on] me getting the job.',
    'This role would [mean the world to me].',
    'I have put [my plans on hold].',
  ],
  misses: [
    'The start date depends on your timetable for the role.',
    'In my job residents rely on me every day.',
    'My only question about the role: is there a night shift?',
  ],
  source: 'R20; guilt and pity',
};
