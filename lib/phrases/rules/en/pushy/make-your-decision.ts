import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/make-your-decision',
  language: 'en',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    {
      match: '<please> [do|finally|now|<adverb>] <take decision>',
      replacements: ['please let me know how things stand'],
    },
    '^ [so|now|just] <take decision>',
    '<you must> ..1 <take decision>',
    '<want you> ..1 <take decision>',
    '(is|high|about) time ..3 to ..1 <take decision>',
    'decision ..2 in my favo*',
    '(get|have|getting) this ..1 (done|sorted|closed|wrapped up)',
    '(push|get) you ..1 (to decide|deciding)',
    '(hope|wish|trust|if) ..3 <take decision> ..2 (<soon>|<now>)',
  ],
  unless: ['decide (if|whether|how|what|which|where|who)', '(if|before|when) you', '<no rush>'],
  elsewhere: 'mild',
  reason: {
    en: 'Telling the reader to decide is the plainest form of pressure, and the choice is theirs alone.',
    de: 'Die Aufforderung zur Entscheidung ist der unverhüllteste Druck, und die Wahl liegt allein bei der anderen Seite.',
  },
  advice: {
    en: 'Say that you are still interested and ask for the next step.',
    de: 'Schreiben Sie, dass Ihr Interesse besteht, und fragen Sie nach dem nächsten Schritt.',
  },
  replacements: [],
  hits: [
    '[Please make your decision], I want to start the job.',
    'I would [like you to decide] on my application this week.',
    'It [is time to make up your mind] about the role.',
    '[Kindly decide] on my candidature.',
    'I hope for a [decision in my favour] after the interview.',
    'I [hope you will decide soon] about the position.',
  ],
  misses: [
    'If you need to decide later about the role, that is fine.',
    'Is there anything that would help you make your decision on my application?',
    'I had to make my decision between two study courses before this job.',
    'In the interview you asked how I make up my mind.',
  ],
  source: "R17, don't push the interviewer to decide",
};
