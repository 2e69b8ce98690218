import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/accept-this-letter',
  language: 'en',
  category: 'stock',
  severity: 'clear',
  patterns: [
    {
      match: '(please|kindly) (accept|consider|treat) (this|my) ..2 <message> as ..4 (application|interest) (for|in)',
      replacements: ['I am applying for'],
    },
    '(please|kindly) (accept|consider|treat) (this|my|the) ..2 (<message>|<papers>) (as|for|and)',
    '(please|kindly) consider (me|my (candidature|candidacy|profile)) for (the|this)',
    'request~ you to [kindly] consider',
  ],
  elsewhere: 'mild',
  reason: {
    en: 'The formula comes from filing cabinets: it asks the reader to accept paper, not to meet a person.',
    de: 'Die Formel stammt aus dem Aktenschrank: Sie bittet, Papier anzunehmen, statt einen Menschen vorzustellen.',
  },
  advice: {
    en: 'Name the role and say what you would bring to it.',
    de: 'Nennen Sie die Stelle und sagen Sie, was Sie dafür mitbringen.',
  },
  replacements: [],
  hits: [
    '[Please accept this letter as my application for] the librarian post.',
    '[Kindly consider this email as a formal expression of interest in] the role.',
    '[Please accept my enclosed resume for] the opening in accounts.',
    '[Kindly consider my candidature for the] position of site engineer.',
    '[Please accept this cover letter and] my CV for the job.',
  ],
  misses: [
    'Please accept my apologies for the late call.',
    'Please consider the second date if the interview room is taken.',
    'We accept letters for the museum.',
    'The bank will consider my request for a loan.',
  ],
  source: 'R13 and R14; application-letter formulas',
};
