import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'impersonal/dear-team',
  language: 'en',
  category: 'impersonal',
  severity: 'mild',
  position: 'greeting',
  elsewhere: 'nothing',
  patterns: ['^ << <greeting word> (team|staff|crew|colleague~|friend~|both) [(at|of|from|in) ..4] >> <greeting end>'],
  reason: {
    en: 'A greeting to all is a greeting to none; after an interview two or three names are enough.',
    de: 'Eine Anrede an alle meint keinen; nach einem Gespräch genügen zwei, drei Namen.',
  },
  advice: {
    en: 'Name the two or three people you met, or the one who invited you and “the team”.',
    de: 'Nennen Sie die zwei, drei Menschen, die Sie getroffen haben, oder die einladende Person „und das Team“.',
  },
  replacements: [],
  hits: [
    '[Hi team],\nmy interview was on Tuesday.',
    '[Hi team at Northwind],\nthank you for the interview.',
    '[Dear colleagues],\nI applied for the post of nurse.',
    '[Hello crew], thanks for the interview.',
  ],
  misses: [
    'Hi Anna,\nthank you all for the interview.',
    'Dear Ms Friend,\nthank you for the interview.',
    'All of the interview was fair.',
    'Hi Team Lead Anna,\nthank you for the interview.',
  ],
  source: 'R9, personal salutation; common advice on letters',
};
