import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/hope-you-are-well',
  language: 'en',
  category: 'stock',
  severity: 'mild',
  patterns: [
    '<I hope> (you [and ..3]|[you] all|things|everything|everyone|life) (are|is) [..1|still doing] (well|fine|great|ok|okay|safe [and well]|(doing|going) good) [with you]',
  ],
  unlessInClause: ['(fine|well|great|ok|okay) with (the|this|my|our|that)', 'well (aware|prepared|informed)'],
  reason: {
    en: 'The wish is kind, yet it stands in every mail and holds up what you really want to say.',
    de: 'Der Wunsch ist freundlich, steht aber in jeder Mail und hält Ihr eigentliches Anliegen auf.',
  },
  advice: {
    en: 'Pick up something the reader told you, or start with your point.',
    de: 'Knüpfen Sie an etwas an, das Ihr Gegenüber erzählt hat, oder beginnen Sie gleich.',
  },
  replacements: [],
  hits: [
    '[I hope you are doing well].',
    '[Hope you are keeping well], Mr Lindqvist.',
    '[I trust all is well with you].',
    '[I hope everything is going well] since we spoke.',
    '[Hoping you and your family are safe and well].',
  ],
  misses: [
    'I hope you are happy with the result.',
    'I hope things are fine with the new printer.',
    'All is packed for the trip.',
    'I hope you are well aware of the change in the schedule.',
  ],
  source: 'R14; small talk, a matter of taste',
};
