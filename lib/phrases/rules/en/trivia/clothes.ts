import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'trivia/clothes',
  language: 'en',
  category: 'trivia',
  severity: 'mild',
  elsewhere: 'nothing',
  patterns: [
    '<sorry> ..4 my ..2 <garment>|my ..1 <garment> ..1 (was|were|got|had|did)',
    '(wear~|wore|worn) ..4 <garment>',
    '[I felt] ..2 overdressed|I ..2 dress~ ..2 (formally|up|down)',
  ],
  unless: ['(uniform|customers|guest*)'],
  reason: {
    en: 'Clothes are out of sight once the door closes; what you said stays, so write about that.',
    de: 'Kleidung ist vergessen, sobald die Tür zugeht; was Sie gesagt haben, bleibt, also schreiben Sie davon.',
  },
  advice: {
    en: 'Write about an answer, not about the outfit.',
    de: 'Schreiben Sie über eine Antwort, nicht über das Outfit.',
  },
  replacements: [],
  hits: [
    '[Sorry about my old shirt] in the interview.',
    '[I felt overdressed] for the interview.',
    "I [wore my brother's tie] to the interview, by luck.",
    'Do I have to [wear the grey suit] every day?',
  ],
  misses: [
    'I sold shoes in my last job.',
    'In this role I design dresses.',
    'The dress rehearsal was before my interview.',
    'A tight-knit team is what I look for in a job.',
  ],
  source: 'R15, do not cling to trivia; common advice on thank-you notes',
};
