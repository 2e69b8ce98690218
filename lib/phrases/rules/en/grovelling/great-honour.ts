import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'grovelling/great-honour',
  language: 'en',
  category: 'grovelling',
  severity: 'clear',
  elsewhere: 'mild',
  patterns: [
    { match: '<< (it|this|that) would [really] be ..2 <honour> [for me] to >>', replacements: ['I would be glad to'] },
    '(it|this|that|would|was|is|be) ..3 (great|huge|immense|true|real|absolute|big|tremendous) (<honour>|privilege) [for me]',
    '(it|this|that) (is|was|would be) ..2 <honour> [for me]',
    '(had|consider it) (the|a) ..1 (<honour>|privilege) (of|to)',
  ],
  reason: {
    en: 'Awe puts the reader on a pedestal and you below it; say what draws you, as someone who brings something.',
    de: 'Ehrfurcht stellt die andere Seite auf ein Podest; sagen Sie, was Sie reizt und was Sie mitbringen.',
  },
  advice: {
    en: 'Say “I would be glad to” and why.',
    de: 'Schreiben Sie „I would be glad to“ und warum.',
  },
  replacements: [],
  hits: [
    '[It would be a great honour to] join your job fair team.',
    '[It would be great honor for me to] get the position.',
    'I [would consider it a huge privilege] to take the role.',
    'Working in this role [would be a true honour].',
    'I [had the great privilege of] an interview with you.',
  ],
  misses: [
    'The medal was given in honour of the crew; polishing it was my job.',
    'Please honour the agreement about the interview.',
    'Admin privileges are needed in this role.',
    'It is a pleasure to hear about the interview.',
  ],
  source: 'R16, friendly but direct; common advice against belittling oneself',
};
