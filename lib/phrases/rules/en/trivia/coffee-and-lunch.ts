import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'trivia/coffee-and-lunch',
  language: 'en',
  category: 'trivia',
  severity: 'mild',
  elsewhere: 'nothing',
  patterns: [
    '(thank*|grateful) ..3 for (the|your|that) ..3 <treat>',
    '(the|your|those) ..1 <treat> ..4 (was|were|is) ..4 (<nice>|<bad>|better|strong|cold)',
    '<nice> <treat>|spill~ ..3 (my|coffee|tea)',
    '(love~|enjoy~|liked) (the|your) ..1 (<treat>|canteen|coffee machine)',
  ],
  unless: ['(lunch|coffee) (interview|meeting)|guest*'],
  reason: {
    en: 'Coffee and cake remind nobody of what you can do; one topic from the talk does.',
    de: 'Kaffee und Kuchen erinnern niemanden an Ihr Können; ein Thema aus dem Gespräch schon.',
  },
  advice: {
    en: 'Name the person who showed you round, or a topic, not the cup.',
    de: 'Nennen Sie die Person, die Sie herumgeführt hat, oder ein Thema, nicht die Tasse.',
  },
  replacements: [],
  hits: [
    '[Thank you for the delicious coffee] at the interview.',
    '[The coffee was great], like the interview.',
    '[Thanks for the cup of tea] and the interview.',
    'I [loved your canteen] on the tour after the interview.',
    '[Your coffee machine is impressive], and so is the role.',
    'Sorry that I [spilled my coffee] in the interview.',
  ],
  misses: [
    'Your coffee exports were a topic of the interview.',
    'Thank you for the lunch interview.',
    'Thank you for meeting me for coffee to talk about the role.',
    'The kitchen planning in this role is new to me.',
  ],
  source: 'R15, do not cling to trivia; common advice on thank-you notes',
};
