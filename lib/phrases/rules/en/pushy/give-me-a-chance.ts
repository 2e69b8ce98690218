import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/give-me-a-chance',
  language: 'en',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    '(<please>|just|you|to|^) ..1 (give|grant|offer|allow) me ..3 (chance|shot|opportunity|try|job|work)',
    '(take|taking) a (chance|risk) on',
    'all I (need|want|ask) ..4 (chance|shot|opportunity)',
    '(let|allow) me [to] (prove|show) (myself|you|it|what)',
    '(<please>|just) say yes',
  ],
  unless: ['(thank*|grateful)'],
  elsewhere: 'mild',
  reason: {
    en: 'A plea for a chance asks for trust on credit and puts the reader on the spot.',
    de: 'Die Bitte um eine Chance verlangt Vertrauen auf Vorschuss und bringt die andere Seite in Verlegenheit.',
  },
  advice: {
    en: 'Show one thing you have already done that this work needs.',
    de: 'Zeigen Sie eine Leistung, die diese Aufgabe braucht und die Sie schon erbracht haben.',
  },
  replacements: [],
  hits: [
    '[Please give me a chance] in this role.',
    'I hope you will [take a chance on] me for the job.',
    '[All I ask for is a fair chance] in an interview.',
    'Could [you give me the opportunity] to show my work in an interview?',
    'Please [let me prove myself] in the position.',
    '[Just give me one shot] at the job.',
  ],
  misses: [
    'Thank you for giving me the chance to see the workshop before the interview.',
    'The role gave me a chance to learn plumbing.',
    'Please give me a ring about the interview.',
  ],
  source: 'R20; pleas',
};
