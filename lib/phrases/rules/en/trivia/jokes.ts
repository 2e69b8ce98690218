import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'trivia/jokes',
  language: 'en',
  category: 'trivia',
  severity: 'mild',
  elsewhere: 'nothing',
  patterns: ['(haha*|lol|kidding|(just|only) joking|joking aside)'],
  reason: {
    en: 'A joke on paper has no smile beside it; half the readers will take it at its word.',
    de: 'Einem Scherz auf Papier fehlt das Lächeln; die Hälfte der Leser nimmt ihn wörtlich.',
  },
  advice: {
    en: 'Leave the joke for the next talk.',
    de: 'Heben Sie den Scherz für das nächste Gespräch auf.',
  },
  replacements: [],
  hits: [
    'I would sleep in the office for this job, just [kidding].',
    'The interview was long, [haha].',
    '[Joking aside], the job is made for me.',
    'I could even sleep in the office [lol].',
  ],
  misses: [
    'The court case was no joke, as I said in the interview.',
    'The laugh track was part of my last job.',
    'The pundit spoke about the job market.',
    'My fingers type fast, which helps in this job.',
  ],
  source: 'R15, do not cling to trivia; common advice on thank-you notes',
};
