import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/if-you-then-i',
  language: 'en',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    'if you ..4 (match|beat|raise|bring|increase|offer|pay|meet) ..8, <we> <will> ..3 (accept|sign|decline|join|start|come|choose|delighted)',
    '<we> ..5 (accept|sign|decline|join|start) ..8 if you ..2 (match|raise|increase|pay|offer|go up)',
    'to (match|beat) (it|<the>)',
    '<we> <will> only (accept|sign|decline|join|start|come) ..6 if',
    'my (only|one) condition~',
    '(make|give) me ..2 (better|best) offer',
    'if you (match|beat|increase)',
    'would sign today',
  ],
  unless: ['you (asked|wanted)'],
  unlessInClause: ['<customers>'],
  elsewhere: 'nothing',
  reason: {
    en: 'A condition turns the mail into a bargain before there is anything to bargain about.',
    de: 'Eine Bedingung macht aus der Mail einen Handel, bevor es etwas zu verhandeln gibt.',
  },
  advice: {
    en: 'Leave money and conditions out until you are asked or hold a written offer.',
    de: 'Lassen Sie Geld und Bedingungen weg, bis Sie gefragt werden oder ein schriftliches Angebot vorliegt.',
  },
  replacements: [],
  hits: [
    'Get to 72k for this role and I [would sign today].',
    '[If you can raise the salary by ten percent, I will sign] for the role at once.',
    '[I would accept the position if you match] my present pay.',
    '[I will only start if] the job comes with a car.',
    '[My only condition] is a permanent position.',
    'Please [make me a better offer] for the role.',
    'This is your chance [to beat their] salary.',
  ],
  misses: [
    'If you can offer a short tour before the interview, I would enjoy that.',
    'If you raise the topic in the interview, I will gladly explain.',
    'I will only be ten minutes away from the job.',
    'You asked what salary I expect: my condition is fair pay for the role.',
  ],
  source: 'R15 and R17; bargaining before an offer',
};
