import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/reconsider',
  language: 'en',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    '(please|kindly|ask you to|urge you to|beg you to|hope [that] you will|hope [that] you (can|could|might|may)|could you|would you|can you|will you|want you to|like you to|encourage you to) [not] ..2 (reconsider|rethink|overturn|reverse|revisit|change) ..1 (decision|rejection|choice|application|mind|candidacy|me)',
    '(deserve|deserves|ask for|asking for|want|need|hope for|give me|grant me|get) (a|another) second chance',
    '(was|is) (this|that|it) really (the|your|a) ..2 (right|best|final|only) ..1 (decision|choice|answer)',
    'I [really|still|simply|just] (do not|can not|fail to) (understand|see|accept|believe|comprehend) ..2 (why I|why you|your decision|this decision|the decision|your rejection|the rejection|this rejection)',
    '(your|the|this) (decision|rejection) (is|was|feels|seems) [very|so|really|completely|simply] (unfair|wrong|a mistake|incomprehensible|unjust|a big mistake)',
  ],
  reason: {
    en: 'Asking to reverse a rejection closes the door that a question about feedback would open; thank them and ask what you could do better.',
    de: 'Wer eine Absage umstoßen will, schließt die Tür, die eine Frage nach Feedback öffnen würde; danken Sie und fragen Sie, was Sie besser machen können.',
  },
  replacements: [],
  hits: [
    '[Please reconsider your decision].',
    "[I don't understand why you] chose someone else.",
    '[Could you rethink your choice]?',
  ],
  misses: [
    'I accept your decision and thank you for the talk.',
    'We had to reconsider the design.',
    'The software helps to reverse a booking.',
  ],
  source: 'R22 and R23; answers to a rejection',
};
