import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/final-reminder',
  language: 'en',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    '(this|it) (is|will be) (the|my|our|your) ([very] last|[absolutely] final|second|third|fourth) (time|attempt|reminder|notice|warning|message|e-mail|email|mail|follow up|request|inquiry|enquiry) [that|I|we|to|from|before|concerning|regarding|about]',
    '^ (final|last|second|third|fourth) (reminder|notice|warning|attempt|follow up)',
    '(my|a) (final|second|third|fourth|last) (reminder|warning|notice) (to|for|about|regarding|concerning|that)',
  ],
  reason: {
    en: 'Counting reminders sounds like a debt collector; one friendly question, on another channel if need be, works better.',
    de: 'Gezählte Erinnerungen klingen nach Mahnwesen; eine freundliche Nachfrage, notfalls auf anderem Weg, wirkt besser.',
  },
  replacements: [],
  hits: [
    '[This is my third attempt to] reach you.',
    '[Final reminder]: I am waiting.',
    '[This is the last time I] write to you.',
  ],
  misses: [
    'This is the last task of the week.',
    'At the second attempt the test passed.',
    'It is my final year at university.',
  ],
  source: 'R20, at most two unanswered contacts; reminders that threaten',
};
