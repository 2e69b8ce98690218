import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'trivia/holidays',
  language: 'en',
  category: 'trivia',
  severity: 'mild',
  elsewhere: 'nothing',
  patterns: ['{9: <wants to know> ; << (holiday~|vacation|annual leave|time off|days off|unpaid leave) >>}'],
  unless: ['<you asked>', '(on|your|in|after|before|over|during|from) [the|your|my] ..1 (holiday~|vacation|leave)'],
  reason: {
    en: 'Time off as the first question sounds as if you were leaving already; the contract will name it.',
    de: 'Urlaub als erste Frage klingt nach Weggehen; die Zahl steht später im Vertrag.',
  },
  advice: {
    en: 'Ask once there is an offer, or in a call with HR.',
    de: 'Fragen Sie, wenn ein Angebot vorliegt, oder telefonisch bei der Personalabteilung.',
  },
  replacements: [],
  hits: [
    'How many [vacation] days does the role have?',
    'I forgot to ask about [annual leave] in the interview.',
    'I would need two weeks of [holiday] in my first month on the job.',
    'For the job: could I take [unpaid leave] in May?',
    'Does the job give [days off]?',
  ],
  misses: [
    'I sold holidays in my last job.',
    'I am on holiday until Monday, the interview can be on Tuesday.',
    'The holiday season is the busiest time in this role.',
    'Leave management was part of my role.',
  ],
  source: 'R15, do not cling to trivia; money talk belongs to the offer',
};
