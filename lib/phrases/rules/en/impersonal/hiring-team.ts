import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'impersonal/hiring-team',
  language: 'en',
  category: 'impersonal',
  severity: 'clear',
  position: 'greeting',
  elsewhere: 'mild',
  patterns: [
    '^ << (<greeting word>|to [the]|attn ..0,) <their name> <hiring> ..3 (team~|committee|panel|board|department|office|group|staff|member~) [(of|at|for|from|in) ..4] >> <greeting end>',
    '^ << (<greeting word>|to|attn ..0,) <their name> (hr|human resource~|recruit*|talent acquisition) >> <greeting end>',
  ],
  unless: ['<greets a person>'],
  reason: {
    en: 'You sat with people, not with a committee; their names show that you listened.',
    de: 'Sie haben mit Menschen gesprochen, nicht mit einem Gremium; ihre Namen zeigen, dass Sie zugehört haben.',
  },
  advice: {
    en: 'Name the two or three people you met, or the one who invited you and “the team”.',
    de: 'Nennen Sie die zwei, drei Menschen, die Sie getroffen haben, oder die einladende Person „und das Team“.',
  },
  replacements: [],
  hits: [
    '[Dear Hiring Team],\nthank you for the interview.',
    '[Hello HR Team],\nthank you for the interview.',
    '[To the Selection Committee],\nthank you for the interview.',
    '[Dear Talent Acquisition Team],\nI applied for the role of buyer.',
    '[Dear members of the selection panel],\nthe interview was fair and lively.',
    '[Dear Staffing and Training Department],\nthank you for the interview.',
    '[Dear HR],\nthank you for the interview.',
    '[Attn: HR],\nmy application is attached.',
    '[Dear Tellwood HR],\nthe interview went well.',
  ],
  misses: [
    'Dear Anna and hiring team,\nthank you for the interview.',
    'Thank you, dear hiring team, for the interview.',
    'Dear Ms Board,\nthe hiring team was kind at my interview.',
    'Dear Anna Lee and Recruiting Team,\nthank you for the interview.',
    'Hi Anna from HR,\nthank you for the interview.',
  ],
  source: 'R9, personal salutation; common advice on letters',
};
