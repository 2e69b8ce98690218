import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'grovelling/eternally-grateful',
  language: 'en',
  category: 'grovelling',
  severity: 'mild',
  patterns: [
    '(eternally|forever|extremely|deeply|immensely|infinitely|incredibly|so so|so very|beyond|endlessly|ever so|tremendously) (grateful|indebted|thankful|obliged|in your debt|appreciative)',
    '(forever|eternally) in your debt',
    '(can not|could not|cannot) (thank you enough|express how (grateful|thankful|much)|tell you how (grateful|thankful|much))',
    '(a million|a thousand|thousand|million|a billion|endless) (thanks|thank yous|times thank you|times)',
    'thank you (so so|so very very|very very|from the bottom of my heart)',
    '(so|very) grateful (that you|for even|for just|to even|to have even)',
  ],
  reason: {
    en: 'Too much thanks sounds like a plea; one warm sentence is stronger.',
    de: 'Zu viel Dank klingt nach Flehen; ein warmer Satz wirkt stärker.',
  },
  replacements: ['very grateful'],
  hits: [
    'I would be [eternally grateful] for a hint.',
    'I am [extremely thankful] for your help.',
    'I am [deeply indebted] to you.',
  ],
  misses: ['I would be grateful for any feedback.', 'Thank you very much for the tour.', 'The lake is extremely deep.'],
  source: 'R16; stacked thanks',
};
