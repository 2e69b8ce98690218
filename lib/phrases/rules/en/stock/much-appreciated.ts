import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/much-appreciated',
  language: 'en',
  category: 'stock',
  severity: 'mild',
  patterns: [
    { match: '$1(would|will) be (<adverb>|much) appreciated', replacements: ['$1 help me'] },
    { match: 'is (<adverb>|much) appreciated', replacements: ['helps me'] },
    { match: '^ (<adverb>|much) appreciated', replacements: ['thank you'] },
    'would (greatly|highly|sincerely|deeply) appreciate',
    '(would|should|will|shall) be (most|very|highly) <grateful> (for|if|to)|(will|shall) be <grateful> (to|if)|for your kindness|act of kindness',
    'invaluable (for|to) my',
    '(appreciate|grateful for) your (kind|prompt|esteemed) (help~|attention|response|support|cooperation)',
  ],
  elsewhere: 'nothing',
  reason: {
    en: 'The passive hides who is thanking whom, so the thanks reach nobody.',
    de: 'Das Passiv verbirgt, wer wem dankt; so kommt der Dank bei niemandem an.',
  },
  replacements: [],
  hits: [
    'I [would greatly appreciate] a word on the interview.',
    'I [would be most grateful for] any feedback on the interview.',
    'Your notes on the interview are [invaluable for my] growth.',
    'A word about my application [would be greatly appreciated].',
    'Your advice after the interview [is highly appreciated].',
    'A second date for the interview [will be much appreciated].',
    'I got the job description. [Much appreciated]!',
    'I [appreciate your kind attention] to my application.',
    'I [shall be highly obliged if] you read my application.',
  ],
  misses: [
    'I would be grateful for feedback on the interview.',
    'I appreciated the open talk in the interview.',
    'The house appreciated in value; my job paid for it.',
    'I would appreciate a note on the role.',
    'Even a sentence about the interview would be appreciated.',
  ],
  source: 'R14; closing formulas, a matter of taste',
};
