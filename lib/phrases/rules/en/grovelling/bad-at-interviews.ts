import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'grovelling/bad-at-interviews',
  language: 'en',
  category: 'grovelling',
  severity: 'mild',
  elsewhere: 'nothing',
  patterns: [
    '(hopeless|bad|terrible|awful|no good|not ..2 (good|great)) (at|in|with) ..1 (interview~|talking|words|selling)',
    '(interview~|talk~) (is|are) not my',
    'not (much|one|the best) (of a|for|at) ..1 (talk*|speak*|words|interview~)',
    'I (was|am) ..2 (disaster|rubbish|hopeless|useless|terrible|awful)',
  ],
  reason: {
    en: 'The reader may believe you and see only that; a good example speaks better than a bad mark.',
    de: 'Man könnte es Ihnen glauben und nur noch das sehen; ein gutes Beispiel spricht mehr als eine schlechte Note.',
  },
  advice: {
    en: 'Leave it out and say in one line what you can do.',
    de: 'Lassen Sie es weg und sagen Sie in einer Zeile, was Sie können.',
  },
  replacements: [],
  hits: [
    'I am [hopeless at interviews].',
    'I have always been [terrible with words], as you noticed.',
    'Sorry, I am [not very good at selling] myself.',
    'I am [not much of a talker].',
  ],
  misses: [
    'I am good at talking to guests.',
    'The bad weather at the interview did not matter.',
    'She is not at this desk today.',
    'We talked at length in the interview.',
  ],
  source: 'R16, friendly but direct; common advice against belittling oneself',
};
