import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/hear-by',
  language: 'en',
  category: 'pushy',
  severity: 'mild',
  patterns: [
    '{14: (hope|hoping|like|love|glad|happy|great|grateful|obliged|appreciate~|forward|<could you>|could I|may I|would) ; (hear|hearing|know|<answer me>|<answer>|<take decision>) ; << (<deadline>|this week) >>}',
    '<please> ..8 << <deadline> >>',
    { match: 'tell me before $', replacements: [] },
  ],
  unless: [
    '<you said>',
    '<no rush>',
    '(if|whether|when) <we> (should|can|may|could|need to)',
    'if you ..2 (need|require|want|prefer)',
  ],
  unlessInClause: ['(send|sent|deliver*|bring) you'],
  elsewhere: 'nothing',
  reason: {
    en: 'Even in a polite request a date tells the reader how fast to work; the pace is theirs.',
    de: 'Auch in einer höflichen Bitte schreibt ein Datum der anderen Seite das Tempo vor, das bei ihr liegt.',
  },
  advice: {
    en: 'Ask when news may be expected and leave the date to the reader.',
    de: 'Fragen Sie, wann mit Nachricht zu rechnen ist, und überlassen Sie das Datum der anderen Seite.',
  },
  replacements: ['when it suits you'],
  hits: [
    'After our interview I hope to hear from you [by the end of the week].',
    'Could you let me know [by Monday] how the selection for the role goes?',
    'I look forward to hearing from you [within the next few days] about the nursing position.',
    "I'd appreciate your feedback on my application [before Friday].",
    'Please tell your manager [by noon].',
  ],
  misses: [
    'You mentioned I would hear about the role by Friday.',
    'I would like to send you the design tests by Friday, before the interview.',
    'I hope to have finished my certificate by May, in time for the position.',
    'Could you tell me which papers you need for the interview?',
  ],
  source: 'R17 and R20; polite deadlines',
};
