import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'impersonal/company-team',
  language: 'en',
  category: 'impersonal',
  severity: 'clear',
  position: 'greeting',
  patterns: [
    '^ (dear|hello|hi|hey|greetings|good morning|good day) [the] [_] !(hiring|recruiting|recruitment|hr|talent|human|resources|acquisition|selection|search|people|staffing|and) (team|staff|family|group|department|office) (,|$)',
    '^ (dear|hello|hi|hey) ..0, (company|organisation|organization|firm) ..0, (,|$)',
    '^ (dear|hello|hi|hey) (company|employer|recruiter|interviewer|interviewers|panel|committee|office|management|boss|staff|customer|customer service|user|reader|applicant|client|member|professor|doctor|officer|manager) (,|$)',
  ],
  unless: ['(and|plus) ..2 team', '(hi|dear|hello) (my|our|mr|mrs|ms|dr)'],
  reason: {
    en: 'A greeting to a company reaches nobody in it; use the name of the person you spoke with.',
    de: 'Eine Anrede an die Firma erreicht darin niemanden; nehmen Sie den Namen der Person, mit der Sie gesprochen haben.',
  },
  replacements: [],
  hits: ['[Dear Northwind Team],\nthank you.', '[Dear interviewer],\nthank you.', '[Hi Recruiter],\nthank you.'],
  misses: ['Dear Anna and team,\nthank you.', 'Dear Mr Team,\nthank you.', 'Dear Professor Lee,\nthank you.'],
  source: 'R9; impersonal greetings',
};
