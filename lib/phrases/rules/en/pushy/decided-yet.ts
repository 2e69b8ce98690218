import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/decided-yet',
  language: 'en',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    {
      match: '<did> <you there> [not] ..1 (<decided>|<take decision>) [yet|already|by now] [<about it>]',
      replacements: ['could you tell me how things stand'],
    },
    {
      match: '<did> <you there> ..1 (find|found|<hire>) (someone|somebody|anyone) [yet|already]',
      replacements: ['could you tell me how things stand'],
    },
    '(must|surely|should) have ..1 <decided>',
  ],
  unless: [
    '<decided> (to|that|what|where|against|for|which)',
    '(since|now that|after|because|that|if) (you|they)',
    '(how|why|what) did',
  ],
  elsewhere: 'nothing',
  reason: {
    en: 'Asking for the verdict pushes the reader towards it, while a question about the process does not.',
    de: 'Die Frage nach dem Urteil drängt dazu, die Frage nach dem Stand des Verfahrens nicht.',
  },
  advice: {
    en: 'Ask for the state of the process or the next step.',
    de: 'Fragen Sie nach dem Stand des Verfahrens oder dem nächsten Schritt.',
  },
  replacements: [],
  hits: [
    '[Have you already made a decision about the internship]?',
    'Hello, [have you decided yet on my application]?',
    '[Has the panel reached a decision yet on the vacant position]?',
    '[Have you found someone yet] for the vacancy?',
    'For the trainee role: [did you make a decision]?',
  ],
  misses: [
    'I understand that you have decided for someone else after the interviews.',
    'How did you decide on the new office near the job centre?',
    'If you have already made a decision on the role, I would value your feedback.',
    'Have you decided to move the interview online?',
  ],
  source: "R17, don't push the interviewer to decide",
};
