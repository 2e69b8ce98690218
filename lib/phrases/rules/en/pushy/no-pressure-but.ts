import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/no-pressure-but',
  language: 'en',
  category: 'pushy',
  severity: 'mild',
  patterns: [
    '(not|no) ..3 (push*|rush|pressure|hurry|impatient) ..3, (but|however|just|although)',
    '(risk of|sorry for|hate to) [being] (push*|impatien*|rush|pressur*)',
    '(sound~|seem~) ..1 (pushy|impatient)',
  ],
  unless: ['<customers>', '(more than|happy to) ..1 wait'],
  elsewhere: 'nothing',
  reason: {
    en: 'Announcing that you do not want to push is how a push begins, and everybody hears the but.',
    de: 'Wer ankündigt, nicht drängen zu wollen, drängt schon, und alle hören das Aber.',
  },
  advice: {
    en: 'Drop the preface and simply ask your question.',
    de: 'Streichen Sie die Vorrede und stellen Sie einfach Ihre Frage.',
  },
  replacements: [],
  hits: [
    'I do [not want to rush you, but] is the role filled?',
    '[No pressure, but] the interview was three weeks ago.',
    'At the [risk of being pushy], is the position filled?',
    '[No rush at all, but] is the vacancy still open?',
    'I may [seem impatient], as the exams are over.',
  ],
  misses: [
    'There is no pressure, the role can wait until you are back.',
    'I work well under pressure, as this job needs.',
    'In my job I never want to rush patients.',
    "I don't want to hurry you.",
  ],
  source: 'R16, R17, R20; disguised pressure',
};
