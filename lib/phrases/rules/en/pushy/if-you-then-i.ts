import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/if-you-then-i',
  language: 'en',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    'if you (can|could|are able to|were able to|will|would|manage to|are willing to|agree to) ..1 (match|beat|meet|raise|bring|increase|offer|get|go|improve|pay|give|make) ..14, (I|we) (will|would|can|could|shall|am ready to|am prepared to) ..3 (accept|sign|decline|join|start|delighted|commit|turn|withdraw|say|agree|drop|cancel)',
    '(I|we) (will|would|can|could) ..3 (accept|sign|decline|join|commit|turn down) ..8 if you (can|could|are able to|match|raise|increase|pay|offer|meet|agree)',
  ],
  unless: ['you (asked|wanted) ..3 (what|which|salary|expect)'],
  reason: {
    en: 'A condition turns the mail into a bargain before there is an offer; leave money and conditions out until you are asked.',
    de: 'Eine Bedingung macht aus der Mail einen Handel, bevor es ein Angebot gibt; lassen Sie Geld und Bedingungen weg, bis Sie gefragt werden.',
  },
  replacements: [],
  hits: [
    '[If you can raise the salary, I will sign] today.',
    '[If you could match this figure, I would decline] the other one.',
    '[I would accept at once if you can] pay the move.',
  ],
  misses: [
    'If you can use my help at the fair, I will be there.',
    'If you have questions, I will answer them gladly.',
    'If you need the files, I can send them.',
  ],
  source: 'R15 and R17; quid pro quo',
};
