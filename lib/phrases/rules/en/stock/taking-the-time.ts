import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/taking-the-time',
  language: 'en',
  category: 'stock',
  severity: 'mild',
  patterns: [
    { match: '<thanks for time> (speak|talk|chat) (with|to) me', replacements: ['thank you for talking with me'] },
    { match: '<thanks for time> (meet|see|meet with) me', replacements: ['thank you for meeting me'] },
    { match: '<thanks for time> interview me', replacements: ['thank you for interviewing me'] },
    '(<thank you>|I appreciate~|grateful) ..6 <taking time> [out|today] [to]',
    '(<thank you>|appreciate~|grateful) ..4 (time|effort) [that] you [and your team] ..3 (took|take|taken|made|spar*|gave|invest~) [to]',
  ],
  elsewhere: 'nothing',
  reason: {
    en: 'Everyone thanks for the time, and time is what every interview takes; the reader learns nothing about you.',
    de: 'Für die Zeit danken alle, und Zeit kostet jedes Gespräch; über Sie erfährt man damit nichts.',
  },
  advice: {
    en: 'Thank for what you learned in that time.',
    de: 'Danken Sie für das, was Sie in dieser Zeit erfahren haben.',
  },
  replacements: [],
  hits: [
    '[Thank you for taking the time to meet with me] on Monday.',
    '[Thanks so much for making time to talk to me] about the crane job.',
    '[I appreciate you taking the time to] show me the archive.',
    '[Thank you for taking the time to interview me] for the clerk post.',
    'I am [grateful for the time you took to] explain the shifts.',
    '[Thanks for finding the time to] show me the quarry.',
    'I really [appreciate the time you took to] interview me.',
  ],
  misses: [
    'Thank you for the tour of the lab.',
    'It took some time to read the book.',
    'Taking the time to test pays off.',
    'I appreciate the time you and the team spent with me.',
  ],
  source: 'R6 and R14; stock thanks, a matter of taste',
};
