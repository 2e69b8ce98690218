import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/you-promised',
  language: 'en',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    '(as|like) [you|was|had] [had] promised',
    'you [had|have] (promised|assured|guaranteed) [me|us] ..6 (answer|reply|call|decision|response|feedback|hear|contact|get back|let me know|would|to)',
    'despite (your|the) (promise|promises|assurance|assurances)',
    'you (never|still have not|have not|did not) (replied|responded|answered|called|called back|called me|got back|gotten back|respond|reply|answer|call|keep your (word|promise)|kept your (word|promise)|get back) ',
  ],
  unless: ['(if|in case|unless|when) you (have|had|did|do) (not|never)', 'you (did|do|have) not (have|need)'],
  reason: {
    en: 'Holding a promise against the reader sounds like a reproach; name the agreed date neutrally and assume good reasons.',
    de: 'Ein Versprechen vorzuhalten klingt nach Vorwurf; nennen Sie den vereinbarten Termin neutral und gehen Sie von guten Gründen aus.',
  },
  replacements: [],
  hits: [
    '[You promised to call] me last week.',
    'Please send me the result [as promised].',
    '[Despite your promise] I have no news.',
    '[You never replied] to my question.',
  ],
  misses: [
    'I promised to send the photos, here they are.',
    'You mentioned that you would be in touch around the tenth.',
    'If you have not answered yet, that is no problem.',
    'As I promised, here are the slides.',
  ],
  source: 'R20, the tone makes the music; reproachful reminders',
};
