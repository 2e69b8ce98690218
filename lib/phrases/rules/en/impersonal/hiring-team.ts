import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'impersonal/hiring-team',
  language: 'en',
  category: 'impersonal',
  severity: 'clear',
  position: 'greeting',
  patterns: [
    '^ (dear|hello|hi|hey|greetings|good morning|good day|good afternoon|to the|to|attn|attention|dear esteemed) [the|esteemed|respected] <hiring people> (,|$)',
    '^ << (dear|hello|hi|hey|greetings|good morning|good day|good afternoon) ..0, _ ..1, <hiring people> >> (,|$)',
    '^ <hiring people> (,|$)',
  ],
  unless: ['(mr|mrs|ms|mx|dr|prof|professor|and) ..3 <hiring people>', 'from <hiring people>'],
  reason: {
    en: 'You know who spoke with you; greet the people by name, or ask reception for it.',
    de: 'Sie wissen, wer mit Ihnen gesprochen hat; grüßen Sie mit Namen oder fragen Sie am Empfang danach.',
  },
  replacements: [],
  hits: [
    '[Dear Hiring Team],\nthank you.',
    '[Hello HR],\nthank you.',
    '[Dear Hiring Manager],\nthank you.',
    '[To the Hiring Committee],\nthank you.',
  ],
  misses: [
    'Dear Ms Recruiter-Jones,\nthank you.',
    'Hi Anna from HR,\nthank you.',
    'Thank you, dear hiring team, for the tour.',
  ],
  source: 'R9; impersonal greetings',
};
