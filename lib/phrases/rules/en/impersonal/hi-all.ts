import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'impersonal/hi-all',
  language: 'en',
  category: 'impersonal',
  severity: 'mild',
  position: 'greeting',
  patterns: [
    '^ (dear|hello|hi|hey|greetings|good morning|good day|good afternoon|good evening) [to] (team|all|everyone|everybody|colleague|colleagues|friend|friends|folks|guys|there|together|you all|people) (,|$)',
    '^ (greetings|good day|good morning|good afternoon|good evening|greetings of the day|warm greetings) (,|$)',
    '^ (dear|hello|hi) (friends|colleagues) and (friends|colleagues)',
  ],
  reason: {
    en: 'Without a name the greeting could mean anyone; one name makes it a letter.',
    de: 'Ohne Namen kann jeder gemeint sein; ein Name macht einen Brief daraus.',
  },
  replacements: [],
  hits: ['[Hi there],\nthank you.', '[Dear all],\nthank you.', '[Good day],\nthank you.'],
  misses: ['Hi Anna,\nthank you.', 'Dear Ms Friend,\nthank you.', 'Good morning Anna,\nthank you.'],
  source: 'R9; impersonal greetings, mild only',
};
