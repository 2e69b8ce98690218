import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/pleasant-interview',
  language: 'en',
  category: 'stock',
  severity: 'mild',
  patterns: [
    '<pleasant> (and|yet|but) <pleasant> <talk>',
    '<talk> (was|has been) [both|<adverb>] <pleasant>',
    '<pleasant> atmosphere (of|during|in)',
    '<splendid> interview',
    '(truly|absolute|real|great|genuine) pleasure (to|meeting|speaking|talking)',
  ],
  elsewhere: 'nothing',
  reason: {
    en: 'Praise of the talk as such could be sent to any interviewer; what was said could not.',
    de: 'Lob für das Gespräch an sich passt auf jedes; was gesagt wurde, nur auf dieses.',
  },
  advice: {
    en: 'Name one sentence or one sight that stayed with you.',
    de: 'Nennen Sie einen Satz oder einen Anblick, der Ihnen geblieben ist.',
  },
  replacements: [],
  hits: [
    'Thank you for the [pleasant and informative interview].',
    'The [interview was very insightful].',
    'I liked the [friendly atmosphere during] the interview.',
    'It was a [great pleasure meeting] you in the interview.',
    'Thank you for the [wonderful interview] on Monday.',
  ],
  misses: [
    'The interview was short, and the question about tides stayed with me.',
    'The atmosphere of Venus is hot; I learned it in my job.',
    'I enjoyed the part of the interview about dry stone walls.',
    'The interview was moved to Friday.',
  ],
  source: 'R11 and R14; empty praise, a matter of taste',
};
