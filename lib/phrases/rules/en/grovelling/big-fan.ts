import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'grovelling/big-fan',
  language: 'en',
  category: 'grovelling',
  severity: 'mild',
  elsewhere: 'nothing',
  patterns: [
    '(huge|biggest) fan|(big|great) fan of',
    'I ..2 (admire~|look~ up to) (you|your)',
    'admirer|admiration for|(my|you are ..2) inspiration',
  ],
  reason: {
    en: 'Admiration is kind but tells little; one thing of theirs that you used or studied tells more.',
    de: 'Bewunderung ist freundlich, sagt aber wenig; eine Sache von ihnen, die Sie nutzen, sagt mehr.',
  },
  advice: {
    en: 'Name the product or idea and what it taught you.',
    de: 'Nennen Sie das Produkt oder die Idee und was Sie daraus gelernt haben.',
  },
  replacements: [],
  hits: [
    'I am a [huge fan] of your tractors, so the job tempts me.',
    'As a [great fan of] your dresses I want this job.',
    '[I have always looked up to you], which is why I applied.',
    '[You are my inspiration] since the interview.',
  ],
  misses: [
    'The fan in the kiln room is my job.',
    'Role models matter in training, we said in the interview.',
    'A big fan heater warmed the room at the interview.',
    'The hero image on the job page is broken.',
  ],
  source: 'R16, friendly but direct; common advice against belittling oneself',
};
