import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'trivia/nervous',
  language: 'en',
  category: 'trivia',
  severity: 'mild',
  elsewhere: 'nothing',
  patterns: [
    'I ..1 (was|felt|get|got|seemed|must|may|might) ..4 (nervous|anxious|shak*|awkward)',
    '(my|of) nerves|nerves (got|took)',
    'my (hands|knees|heart) ..2 shak*',
  ],
  unless: ['(not|never) ..3 nervous', 'anxious (to|for)'],
  reason: {
    en: 'Naming your nerves makes the reader look for them; most people saw only somebody who cared.',
    de: 'Wer seine Aufregung nennt, macht erst auf sie aufmerksam; gesehen hat man meist nur jemanden, dem es wichtig war.',
  },
  advice: {
    en: 'Leave it out and add the content you still owe.',
    de: 'Lassen Sie es weg und ergänzen Sie den Inhalt, der noch fehlt.',
  },
  replacements: [],
  hits: [
    '[I was so nervous] in the interview.',
    '[I must have seemed a bit awkward] in the interview.',
    '[My hands were shaking] when I signed in for the interview.',
    'Please blame [my nerves] for that answer in the interview.',
    '[I felt a little awkward] when you asked about the role.',
  ],
  misses: [
    'I was not nervous at all in the interview.',
    'The nervous system was my subject, which suits the role.',
    'I am anxious to hear about the interview.',
    'In this role I calm nervous horses.',
  ],
  source: 'R10 and R15, repair without retelling; common advice after interviews',
};
