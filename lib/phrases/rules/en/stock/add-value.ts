import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/add-value',
  language: 'en',
  category: 'stock',
  severity: 'clear',
  patterns: [
    {
      match: '(add|bring) [<praise>|more] value (to|for) $1(<your company>)',
      replacements: ['help $1'],
    },
    { match: '(add|bring) [<praise>|more] value', replacements: ['help'] },
    '(add~|bring~|creat*|deliver*) [<praise>|more] value',
    'I [can|<adverb>] (have|offer) ..1 (lot|much|plenty) to (offer|give|contribute|bring)',
    'value I [can|could|would|will] (bring|add)',
  ],
  unless: ['(customers|users|tool|code) ..6 value'],
  elsewhere: 'mild',
  reason: {
    en: 'Nobody plans to take value away, so the promise is empty until a result stands beside it.',
    de: 'Niemand will einen Wert mindern; das Versprechen bleibt leer, bis ein Ergebnis danebensteht.',
  },
  advice: {
    en: 'Name one thing you improved and by how much.',
    de: 'Nennen Sie etwas, das Sie verbessert haben, und um wie viel.',
  },
  replacements: [],
  hits: [
    'I feel [I have a lot to offer] in the role.',
    'I know that I can [add value] in this role.',
    'My job taught me to [bring real value to your company].',
    'I see myself [adding significant value] to the team in this position.',
    'Let me explain the [value I can bring] to the role.',
    'In the role I would [create real value].',
  ],
  misses: [
    'You have a lot to do before the next interview.',
    'Tests that fail add no insight in my job.',
    'The value of the stamp fell; my job was to sell it.',
    'We add a value of ten to the counter as part of the role.',
    'The company values are on the wall of the interview room.',
  ],
  source: 'R14; unproven praise of oneself',
};
