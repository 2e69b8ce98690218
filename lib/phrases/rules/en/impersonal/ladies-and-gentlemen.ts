import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'impersonal/ladies-and-gentlemen',
  language: 'en',
  category: 'impersonal',
  severity: 'clear',
  position: 'greeting',
  elsewhere: 'mild',
  patterns: [
    '^ << [<greeting word>] (ladies and gentlemen|ladies|gentlemen|sirs) [and (madam*|ladies)] >> <greeting end>',
  ],
  reason: {
    en: 'This greeting fills a hall; in a mail to two or three people you have met it sounds like a circular.',
    de: 'Diese Anrede füllt einen Saal; in einer Mail an zwei, drei bekannte Menschen klingt sie nach Rundschreiben.',
  },
  advice: {
    en: 'Name the two or three people you met, or the one who invited you and “the team”.',
    de: 'Nennen Sie die zwei, drei Menschen, die Sie getroffen haben, oder die einladende Person „und das Team“.',
  },
  replacements: [],
  hits: [
    '[Ladies and Gentlemen],\nthank you for the interview.',
    '[Dear Sirs],\nI applied for the post of welder in May.',
    '[Dear Ladies and Gentlemen],\nit was a good interview for me.',
    '[Gentlemen],\nthank you for the tour and the interview.',
    '[Dear Sirs and Madams],\nmy application is with you.',
  ],
  misses: [
    'Dear Ms Gentlemen,\nthank you for the interview.',
    'In my job as a tailor I dress ladies and gentlemen.',
    'Dear Anna and Tom,\nthe gentlemen at reception were kind before my interview.',
  ],
  source: 'R9, personal salutation; common advice on letters',
};
