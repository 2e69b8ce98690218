import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'trivia/parking',
  language: 'en',
  category: 'trivia',
  severity: 'mild',
  elsewhere: 'nothing',
  patterns: [
    '(paid|search~|look~|find*|found|find a|trouble|problem~|hard|difficult|where|is there) ..5 (parking|to park|can park|I park|car park) [space]',
    '(parking|car park) ..4 (was|is|were|cost) ..4 (easy|full|free|impossible|difficult|<bad>|<nice>)',
  ],
  unless: ['(software|customers)', 'parking ..2 for (the|my|our)'],
  reason: {
    en: 'Where the car stood tells nobody how you work; the line is free for a thought from the interview.',
    de: 'Wo das Auto stand, sagt nichts über Ihre Arbeit; die Zeile ist frei für einen Gedanken aus dem Gespräch.',
  },
  advice: {
    en: 'Leave it out and name one point from the interview.',
    de: 'Lassen Sie es weg und nennen Sie einen Punkt aus dem Gespräch.',
  },
  replacements: [],
  hits: [
    'Before the interview I could not [find a parking space].',
    'Before the interview I [found a parking space] at once.',
    'The [parking was a nightmare], but the interview was good.',
    'Before the interview I had [trouble parking].',
    'The interview was good. [Parking was impossible].',
    'I had to look for ages until I [found a place to park].',
  ],
  misses: [
    'In my last job I ran a car park with 300 spaces.',
    'My role was to design parking sensors.',
    'The park behind the office is the site for the job.',
    'Is there parking for the interview on Monday?',
  ],
  source: 'R15, do not cling to trivia; common advice on thank-you notes',
};
