import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/or-else',
  language: 'en',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    '(otherwise|or else|if not|or) [,] <we> ..2 (<will>|am) ..3 (<drop out>|off|out|gone)',
    '(if|unless|after) ..10, <we> ..1 (<will>|am) ..3 <drop out>',
    'my application ..2 withdrawn',
    '<we> ..1 (<will>|am) ..2 <drop out> (if|unless|by) _',
    'no (other|choice|option) ..2 but to',
    '(if|unless) ..3 (<not>|hear) ..12, <we> (will|shall|must|can only|have to|am) ..3 (assume|consider|take it|escalat*|complain~|coming|come)',
    '(treat|take|see) your silence',
    '(your|radio) silence ..1 (is|says|means)',
  ],
  unless: ['(completely|fully|of course|totally) understand', '(date|time) ..2 fine'],
  elsewhere: 'mild',
  reason: {
    en: 'Naming what you will do unless they answer is a threat, and threatened readers let people go.',
    de: 'Wer ankündigt, was ohne Antwort geschieht, droht, und wer bedroht wird, lässt leichter ziehen.',
  },
  advice: {
    en: 'If a date of yours is real, state it once without a consequence and ask for an update.',
    de: 'Nennen Sie einen echten Termin einmal, ohne Folge, und fragen Sie nach dem Stand.',
  },
  replacements: [],
  hits: [
    'Please decide on the role, [otherwise I will have to look elsewhere].',
    '[If you cannot confirm the position, I will accept another offer].',
    '[I will withdraw unless you] call.',
    'I have [no choice but to] pursue other options, although the job appeals to me.',
    "[If I don't hear from you by Monday, I will assume] the role is taken.",
    '[Your silence says] a lot about how you treat applicants.',
    '[If there is no reply, I am coming] to your office.',
  ],
  misses: [
    'I have decided to withdraw my application because we are moving abroad.',
    'If you wish to move on with other candidates for the role, that is fine.',
    'In my last job I had to look elsewhere for spare parts.',
    'Should you fill the role otherwise, I completely understand and will move on gladly.',
    'If I hear of a suitable candidate, I will send you the CV.',
  ],
  source: 'R17 and R20; ultimatums',
};
