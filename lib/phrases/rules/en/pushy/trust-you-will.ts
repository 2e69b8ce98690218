import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/trust-you-will',
  language: 'en',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    {
      match:
        '<we> [<adverb>|do] << (trust|assume|am sure|am certain|am confident|am convinced) [that] you will >> ..2 (<answer me>|<hire>|make|offer|agree|give|see)',
      replacements: ['hope you will'],
    },
    'you will (surely|certainly) (<hire>|give|decide)',
    '<we> ..1 (assume|trust|take it) [that] <we> ..2 (receive|get|got|have|expect|start|be|am) ..3 (<answer>|offer|contract|job|<hire>)',
  ],
  unless: ['will [be able to|find] ..3 attached', '(understand|forgive)'],
  elsewhere: 'nothing',
  reason: {
    en: 'Politely assuming the answer leaves the reader no room to give another one.',
    de: 'Die höflich vorausgesetzte Antwort lässt der anderen Seite keinen Raum für eine andere.',
  },
  advice: {
    en: 'Say what you hope for, or better, ask.',
    de: 'Sagen Sie, was Sie hoffen, oder besser: Fragen Sie.',
  },
  replacements: [],
  hits: [
    'I [trust that you will] choose me for the role.',
    'We [assume you will] contact us about the job.',
    "I [am sure you'll] invite me to an interview.",
    '[You will surely choose] me for the role.',
  ],
  misses: [
    'I trust my team and told you so in the interview.',
    'I assume the interview takes place in Hall 2.',
    'Guests counted on me to open on time in my last job.',
  ],
  source: 'R17 and R20; entitlement',
};
