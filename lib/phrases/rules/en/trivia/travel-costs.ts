import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'trivia/travel-costs',
  language: 'en',
  category: 'trivia',
  severity: 'mild',
  elsewhere: 'nothing',
  patterns: [
    '(reimburs*|refund~|cover|pay|send~|attach*|enclos*|where|who|how) ..6 ((travel|train|taxi|parking|fuel|petrol) (expense~|costs|ticket~|receipt~)|my (expense~|receipt~|mileage))',
    'my ..1 (receipt~)|plus mileage',
    '((travel|train|taxi|fuel|petrol) (expense~|costs|ticket~)) ..4 (reimburs*|refund~|cover~|paid|cost|was|back)|refund me',
  ],
  unless: ['<you asked>'],
  reason: {
    en: 'A bill beside the thanks takes the warmth out of it; send it separately, to whoever pays it.',
    de: 'Eine Rechnung neben dem Dank nimmt ihm die Wärme; senden Sie sie getrennt an die Stelle, die zahlt.',
  },
  advice: {
    en: 'Send the receipt in a mail of its own.',
    de: 'Senden Sie den Beleg in einer eigenen Mail.',
  },
  replacements: [],
  hits: [
    'Please [reimburse my train ticket] to the interview.',
    '[My taxi receipt] from last Monday is here; thanks for the interview.',
    'Will you [cover the travel costs] for the interview?',
  ],
  misses: [
    'My software handles refunds, as I said in the interview.',
    'You asked for my train ticket after the interview; here it is.',
    'The hotel was near the office where I had the interview.',
    'I processed travel expenses in my last job.',
  ],
  source: 'R15, do not cling to trivia; money talk belongs to the offer',
};
