import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'grovelling/begging',
  language: 'en',
  category: 'grovelling',
  severity: 'clear',
  patterns: [
    '(I|we) [<adverb>|would|do|must] (beg|implore|plead|beseech|entreat|am begging|am pleading|am imploring) [of] [with] (you|your|for)',
    '(begging|pleading|imploring) (you|with you|for a|for your|for this|to)',
    '(on|down on|on my bended) my knees',
    '(any|whatever|absolutely any) (role|job|position|work|task|post|kind of job|kind of work) (at all|would do|will do|whatsoever|is fine|you (can|could|may) (give|offer|have)|would be fine|is ok)',
    '(would|will|could|can|even|to|happily|gladly) work [for you] (for free|for nothing|without pay|unpaid|without a salary|for any salary|for little money)',
    '(would|will|can) do (anything|everything|whatever it takes|absolutely anything) (to|for (this|you|the)|$)',
    '(please please|pretty please|please , please)',
  ],
  reason: {
    en: 'Pleading gives your strength away; say what you would bring, and leave it there.',
    de: 'Flehen verschenkt Ihre Stärke; sagen Sie, was Sie mitbringen, und lassen Sie es dabei.',
  },
  replacements: [],
  hits: ['[I beg you] to read my letter.', 'I [would work for free].', 'I would take [any job at all].'],
  misses: [
    'I beg to differ on one point.',
    'The dog begs at the table.',
    'We offer any role-play that the class wants.',
  ],
  source: 'R16; pleading',
};
