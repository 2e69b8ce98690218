import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'grovelling/eternally-grateful',
  language: 'en',
  category: 'grovelling',
  severity: 'clear',
  elsewhere: 'mild',
  patterns: [
    {
      match: '(eternal*|forever|be ever) <grateful>|(deeply|greatly|so) (indebted|obliged)',
      replacements: ['grateful'],
    },
    '(in your debt|owe you ..1 (everything|so much|a lot|one|my)|(eternal*|endless) (gratitude|thanks))',
    '(can not|could not|never|no words|hard to) ..3 (thank you enough|express how|repay|put into words)|(ever|how to|how can I) thank you|words can not',
  ],
  reason: {
    en: 'Thanks without end sound like a plea; one warm sentence is stronger.',
    de: 'Dank ohne Ende klingt nach Flehen; ein warmer Satz wirkt stärker.',
  },
  advice: {
    en: 'Thank once, and for one thing.',
    de: 'Danken Sie einmal, für eine Sache.',
  },
  replacements: [],
  hits: [
    'I would be [eternally grateful] for a hint on my application.',
    'I am [deeply indebted] to you for the interview.',
    'You have my [eternal gratitude] for the interview.',
    "I [can't thank you enough] for the interview.",
    'I am forever [in your debt] for this interview.',
    'I [owe you so much] after the interview.',
  ],
  misses: [
    'I would be grateful for feedback on my application.',
    'I am obliged by law to name my last job.',
    'The firm cleared its debt during my job there.',
    'I never forget a face, useful in this job.',
  ],
  source: 'R16, friendly but direct; common advice against belittling oneself',
};
