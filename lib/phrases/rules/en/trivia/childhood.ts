import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'trivia/childhood',
  language: 'en',
  category: 'trivia',
  severity: 'mild',
  elsewhere: 'nothing',
  patterns: [
    '(when|since) I was ..2 (child|kid|boy|girl|little|six|ten|#)|as a (child|kid|boy|girl)|(since|my) (childhood|primary school)|I grew up|all my life',
  ],
  reason: {
    en: 'Childhood shows where you come from; the reader looks for what you can do on Monday.',
    de: 'Die Kindheit zeigt, woher Sie kommen; gesucht wird, was Sie am Montag können.',
  },
  advice: {
    en: 'Begin with the last two years, not the first ten.',
    de: 'Beginnen Sie mit den letzten zwei Jahren, nicht den ersten zehn.',
  },
  replacements: [],
  hits: [
    '[When I was a child] I sold lemonade, so the job suits me.',
    'Ever [since I was ten] I have wanted this job.',
    '[I grew up] on a farm, hence my application.',
    'I have loved maps [since primary school], and this role is about maps.',
    '[As a kid] I took radios apart, good practice for the role.',
  ],
  misses: [
    'In this role I teach children to read.',
    'My last job was at a primary school.',
    'I was born to no title, said the interviewer.',
    'The company grew up fast, as I learnt in the interview.',
  ],
  source: 'R15, do not cling to trivia; common advice on thank-you notes',
};
