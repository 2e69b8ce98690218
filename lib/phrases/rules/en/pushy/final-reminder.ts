import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/final-reminder',
  language: 'en',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    '(this|it) (is|will be) ..1 <nth> (time <we>|attempt~|reminder|notice|<my message>|follow up)',
    '^ (<nth>|another) (reminder|notice|attempt~|follow up)',
    'my <nth> (reminder|attempt~)|final (reminder|notice)',
    {
      match: '(write|writing|ask~|contact~|call~|email~|follow~ up) ..2 << [now] for (a|the) <nth> [and <nth>] time >>',
      replacements: ['again'],
    },
  ],
  unless: ['(at|on) the <nth>'],
  elsewhere: 'mild',
  reason: {
    en: 'Counting reminders sounds like a debt collector and makes the next step harder for both sides.',
    de: 'Gezählte Erinnerungen klingen nach Mahnwesen und machen beiden Seiten den nächsten Schritt schwerer.',
  },
  advice: {
    en: 'Ask one friendly question, on another channel if need be, and leave the count out.',
    de: 'Stellen Sie eine freundliche Frage, notfalls auf anderem Weg, und zählen Sie nicht mit.',
  },
  replacements: [],
  hits: [
    '[This is my third message] about the role.',
    '[Final reminder]: my application is waiting.',
    '[This is the last time I] write about the job.',
    'I am writing to you [for the third time] about the interview.',
    'Please take this as [my final reminder] about the vacancy.',
  ],
  misses: [
    'This is the last task of my current job.',
    'At the second attempt I passed the driving test for the role.',
    'It is my final year at university before I look for a job.',
  ],
  source: 'R20, at most two unanswered contacts; reminders that threaten',
};
