import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'impersonal/hiring-manager',
  language: 'en',
  category: 'impersonal',
  severity: 'clear',
  position: 'greeting',
  elsewhere: 'mild',
  patterns: [
    '^ << (<greeting word>|to [the]|(attn|attention) ..0,) <their name> <hiring> ..1 (manager~|manger|director|officer|professional*|person|representative) [(of|at|for|from|in|and|or) ..4] >> <greeting end>',
    '^ << <greeting word> [the] recruiter~ >> <greeting end>',
    '^ << hiring manager >> (,|$)',
  ],
  unless: ['<greets a person>'],
  reason: {
    en: 'A job title in place of a name tells the reader that any recruiter would have done.',
    de: 'Eine Funktion statt eines Namens sagt der anderen Seite, dass jede beliebige Person gemeint sein könnte.',
  },
  advice: {
    en: 'Greet the person you spoke with by name; the invitation or reception will tell you a name you have lost.',
    de: 'Grüßen Sie die Person mit Namen, mit der Sie gesprochen haben; Einladung oder Empfang helfen, wenn er Ihnen entfallen ist.',
  },
  replacements: [],
  hits: [
    '[Dear HR Representative],\nthank you for the interview.',
    '[Dear Hiring Manager],\nthank you for the interview.',
    '[Hi Recruiter],\nthank you for the interview.',
    '[Dear HR Manager],\nI applied for the florist job.',
    '[Hello Recruiting Manager of the Harbour Clinic],\nthank you for the interview.',
    '[To the Hiring Manager]:\nmy application is attached.',
    '[Dear Northwind Hiring Manager],\nthe interview was a pleasure.',
    '[Dear Hiring Manager or Recruiter],\nhere is my application.',
  ],
  misses: [
    'Dear [Hiring Manager Name],\nthank you for the interview.',
    'Dear Ms Recruiter-Jones,\nthank you for the interview.',
    'Dear Anna Lee, hiring manager,\nthank you for the interview.',
    'Dear Hiring Manager Anna Lee,\nthank you for the interview.',
  ],
  source: 'R9, personal salutation; common advice on letters',
};
