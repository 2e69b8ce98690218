import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'trivia/pay-unasked',
  language: 'en',
  category: 'trivia',
  severity: 'mild',
  elsewhere: 'nothing',
  patterns: [
    '{9: <wants to know> ; << (salary|wage~|bonus*|compensation|pay (rise|raise)|the pay|a raise|package) >>}',
    '(what|how much) ..4 (job|role|position|I|you) (pay|earn)',
    'my ..1 CTC',
    '# (an hour|per hour|a month|a year|k)|(earn|get|want|need) (more|at least|a minimum) ..2 #',
    '(salary|pay|wage~) ..5 (low|higher|more|negotiable|too little|below)|my ..1 salary (is|was)',
  ],
  unless: ['<you asked>'],
  reason: {
    en: 'Pay raised unasked pushes your interest aside; it has its own talk, once there is an offer.',
    de: 'Ungefragtes Gehalt drängt Ihr Interesse beiseite; dafür gibt es ein eigenes Gespräch, sobald ein Angebot vorliegt.',
  },
  advice: {
    en: 'Keep it for the talk about the offer.',
    de: 'Heben Sie es für das Gespräch über das Angebot auf.',
  },
  replacements: [],
  hits: [
    '[My current CTC] is nine lakh, and the position suits me.',
    'Could you tell me what the [salary] for the role is?',
    'I forgot to ask about the [bonus] in the interview.',
    'The [pay you mentioned is a bit low] for the role.',
    'I would need a higher [salary] in this job.',
    'What is [the pay] and when is it due?',
    '[My current salary is] above that of the role.',
    'With rent so high it must be [31 an hour].',
  ],
  misses: [
    'In this role I ran the payroll.',
    'You asked for my salary expectations: 48,000 for this role.',
    'Thank you for the job offer; may we talk about the salary?',
    'It pays to be early for an interview.',
  ],
  source: 'R15, do not cling to trivia; money talk belongs to the offer',
};
