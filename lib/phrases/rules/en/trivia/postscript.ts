import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'trivia/postscript',
  language: 'en',
  category: 'trivia',
  severity: 'mild',
  elsewhere: 'nothing',
  patterns: ['^ << (p s|ps|p p s|pps) >>'],
  reason: {
    en: 'What comes after the signature looks forgotten or playful; what matters belongs into the text.',
    de: 'Was nach der Unterschrift kommt, wirkt vergessen oder verspielt; Wichtiges gehört in den Text.',
  },
  advice: {
    en: 'Move it up into the text, or drop it.',
    de: 'Ziehen Sie es nach oben in den Text oder streichen Sie es.',
  },
  replacements: [],
  hits: [
    'Thank you for the interview.\n\nKind regards\nMia\n\n[P.S]. I like your logo.',
    'My application is attached.\n\n[PS]: Go Rovers!',
    'Thanks for the interview.\n\n[PPS] The cake recipe follows.',
  ],
  misses: [
    'The PS5 came up in the interview.',
    'The engine has 90 PS, which helps in this job.',
    'I install PS consoles in this role.',
  ],
  source: 'R15, do not cling to trivia; common advice on thank-you notes',
};
