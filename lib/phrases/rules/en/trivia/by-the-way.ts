import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'trivia/by-the-way',
  language: 'en',
  category: 'trivia',
  severity: 'mild',
  elsewhere: 'nothing',
  patterns: ['(by the way|btw|fun fact|funny story|on a ..2 note|before I forget)|look at my ..3 (project|blog)'],
  reason: {
    en: 'An aside draws the eye from your point; keep it for the coffee break of the first week.',
    de: 'Ein Nebenthema lenkt vom Anliegen ab; heben Sie es für die Kaffeepause der ersten Woche auf.',
  },
  advice: {
    en: 'Leave the aside out, or make it its own sentence if it counts.',
    de: 'Lassen Sie das Nebenthema weg oder machen Sie es zur Sache, wenn es zählt.',
  },
  replacements: [],
  hits: [
    '[By the way], the clock in the interview room is slow.',
    '[On a side note], the job ad has a nice font.',
    '[Fun fact]: my interview was on a leap day.',
    '[Before I forget], the interview room needs a plant.',
  ],
  misses: [
    'The way you test is new to me; thanks for the interview.',
    'The role has a note of adventure.',
    'In this role I tell the story of the brand.',
    'I drew sidewalks in my last job.',
  ],
  source: 'R15, do not cling to trivia; common advice on thank-you notes',
};
