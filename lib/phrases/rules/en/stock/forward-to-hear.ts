import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/forward-to-hear',
  language: 'en',
  category: 'stock',
  severity: 'clear',
  patterns: [
    'look~ [very much] forward to (hear|meet|receive|speak|discuss|see|talk|work|join|get|learn|know)',
    'look~ [very much] forward for (your|hearing|a|the|you|meeting|an)',
  ],
  unless: ['look~ [very much] forward to (work|talk|meet) (with the|and|,)'],
  reason: {
    en: "After “look forward to” English takes the -ing form; a slip in the last line stays in the reader's mind.",
    de: 'Nach „look forward to“ steht im Englischen die ing-Form; ein Fehler im letzten Satz bleibt besonders hängen.',
  },
  replacements: [],
  hits: [
    'I [look forward to hear] from you.',
    'We are [looking forward to meet] you.',
    'I am [looking forward for your] answer.',
  ],
  misses: [
    'I look forward to hearing from you.',
    'I look forward to meeting the team.',
    'We looked for a way forward.',
  ],
  source: 'English grammar: the preposition to takes a gerund',
};
