import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'trivia/perks',
  language: 'en',
  category: 'trivia',
  severity: 'mild',
  patterns: [
    '(what|how much|how many|how|is there|are there|do you|does|will|would|could you|can you|I would like|I want|I wanted|I forgot|may I|whether|if there|also|get|ask) ..7 (parking space|company car|vacation days|days off|paid leave|annual leave|paid holidays|vacation time|pto|bonus|bonuses|pay rise|pay raise|salary increase|overtime pay|paid overtime|canteen|gym|perks|benefits package|meal vouchers|company phone|sick days|starting salary)',
    '(reimburse*|refund*|pay back|claim|cover|compensate*) ..5 (expenses|travel|ticket|tickets|costs|parking|fuel|hotel|taxi|train)',
    '(my|the) (travel|train|taxi|fuel|hotel|parking) (expenses|costs|receipt|receipts|ticket|fare)',
    '(salary|pay|wage|compensation) (is [too|rather|a bit] low|could be higher|should be higher|you mentioned is)',
  ],
  unless: [
    '(you|your) ..2 (asked|requested|wanted|need|offered|invited)',
    '(offer|contract|negotiat*)',
    '(team|customers|clients|software|app|product|company) ..4 (claims|refunds|reimburses)',
  ],
  reason: {
    en: 'Pay, holidays and perks belong into the offer talk; in a thank-you they crowd out your interest.',
    de: 'Gehalt, Urlaub und Extras gehören ins Angebotsgespräch; im Dankschreiben verdrängen sie Ihr Interesse.',
  },
  replacements: [],
  hits: [
    '[How many vacation days] are there?',
    '[Is there a company car] for the role?',
    'Please [reimburse my travel costs].',
  ],
  misses: ['My software handles refunds.', 'You asked for my salary expectations.', 'The hotel was near the office.'],
  source: 'R15; money and perks beside the point',
};
