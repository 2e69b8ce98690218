import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'trivia/hobbies',
  language: 'en',
  category: 'trivia',
  severity: 'mild',
  elsewhere: 'nothing',
  patterns: [
    'in my (free|spare) time|my ..2 hobb*|(when|if) I am not working',
    'I ..1 (love|enjoy|play) ..1 (hiking|cycling|running|football|tennis)|ping pong|table tennis',
    '(on|at) [the] weekends I',
  ],
  reason: {
    en: 'Hobbies tell who you are after work; the mail has room for what you do at it.',
    de: 'Hobbys zeigen, wer Sie nach Feierabend sind; in der Mail ist Platz für das, was Sie bei der Arbeit tun.',
  },
  advice: {
    en: 'Leave it out, unless the job needs it.',
    de: 'Lassen Sie es weg, außer die Stelle braucht es.',
  },
  replacements: [],
  hits: [
    '[In my spare time] I fish, and I want the job.',
    '[My biggest hobby] is rowing, like that of the interviewer.',
    '[When I am not working] I paint; the job would leave time for that.',
    '[I love hiking], as I said in the interview.',
    '[On weekends I] bake, apart from the job.',
  ],
  misses: [
    'The hobby shop has a job opening.',
    'In this role I plan leisure centres.',
    'I play a part in every project of my current job.',
    'The weekend shift is fine for this role.',
  ],
  source: 'R15, do not cling to trivia; common advice on thank-you notes',
};
