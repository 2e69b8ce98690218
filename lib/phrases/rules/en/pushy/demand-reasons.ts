import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/demand-reasons',
  language: 'en',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    { match: '<ask if> ..4 << why (I|my|you|someone) ..3 <rejected> >>', replacements: ['what I could do better'] },
    { match: 'why <did> [not] (I|my _|you|someone) ..1 (<rejected>|<hire>)', replacements: ['what could I do better'] },
    '(exact|real|one good) reason~',
    'right to know why',
    'on what grounds',
    '(reason~|explanation) for ..2 (rejection|refusal|decision)',
    '(do not|can not) (understand|see) ..3 (decision|rejection|chose)',
    'what (did I do|was) wrong',
    'and not me',
    '(like|want|need|deserve~|owe me) an explanation',
  ],
  unless: ['(fully|completely|totally|of course) ..1 understand', '(no|not) (need|want)'],
  elsewhere: 'mild',
  reason: {
    en: 'Asking for reasons makes the reader justify a decision, and justifications are never the honest ones.',
    de: 'Die Frage nach Gründen verlangt eine Rechtfertigung, und die ist selten die ehrliche Antwort.',
  },
  advice: {
    en: 'Ask for advice instead: what would make your next application stronger.',
    de: 'Bitten Sie lieber um Rat: was Ihre nächste Bewerbung stärker machen würde.',
  },
  replacements: [],
  hits: [
    'Please explain [why I was rejected] after the interview.',
    'I would like to know [why I was not selected] for the role.',
    '[Why was I not chosen] for the position?',
    'Please send me the [exact reasons], as I am curious.',
    '[On what grounds] was my application turned down?',
    "I [don't understand your decision] on the role.",
  ],
  misses: [
    'I asked the guide why the house was chosen for the film, part of my job.',
    'I fully understand the reasons for your decision on the role.',
    'In the interview I explained why I left school.',
    'I do not want to know why I was not chosen.',
  ],
  source: 'R22, ask for advice, not for reasons',
};
