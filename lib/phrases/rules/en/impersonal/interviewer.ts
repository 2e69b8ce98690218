import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'impersonal/interviewer',
  language: 'en',
  category: 'impersonal',
  severity: 'clear',
  position: 'greeting',
  patterns: [
    '^ << <greeting word> [all] [my|the] [future|potential|prospective] (interview*|employer~|boss) >> <greeting end>',
    '^ << <greeting word> [the] (concern~|responsible|future|prospective) (person|team|officer|colleague~|manager) >> <greeting end>',
  ],
  reason: {
    en: 'An interviewer has that role for an hour; the person behind it will notice that the name is missing.',
    de: 'Die Rolle dauert eine Stunde; der Mensch dahinter merkt, dass sein Name fehlt.',
  },
  advice: {
    en: 'Greet the person you spoke with by name; the invitation or reception will tell you a name you have lost.',
    de: 'Grüßen Sie die Person mit Namen, mit der Sie gesprochen haben; Einladung oder Empfang helfen, wenn er Ihnen entfallen ist.',
  },
  replacements: [],
  hits: [
    '[Dear interviewer],\nthank you for the good hour.',
    '[Dear future employer],\nmy application is attached.',
    '[Hello interviewers],\nthank you for the tour.',
    '[Dear concerned officer],\nI apply for the post of clerk.',
  ],
  misses: [
    'Dear [Interviewer Name],\nthank you for the interview.',
    'Dear Ms Boss,\nthank you for the interview.',
    'Dear Anna,\nmy future employer should be like you.',
  ],
  source: 'R9, personal salutation; common advice on letters',
};
