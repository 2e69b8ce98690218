import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/still-waiting',
  language: 'en',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    '[(I|we)] [am|are|have been] (still|impatiently|anxiously|desperately) [patiently|anxiously|eagerly] (waiting|awaiting) [for|on|to] [a|an|the|any|your|some] [final|positive|official|definitive] (reply|response|answer|feedback|decision|update|result|outcome|news|word|hear|call|confirmation) [from you|back]',
    '(I|we) have been waiting [so long|too long|long enough|patiently] [for|since] ..4 (now|week|weeks|days|month|months|long|reply|response|answer|decision)',
    '(keep~|kept|left) (me|us|candidates|applicants|people) (waiting|hanging|in the dark)',
    'how (much longer|long) ..5 (wait|waiting)',
  ],
  reason: {
    en: 'This sounds like a reproach for being kept waiting; mention your last contact in half a sentence and ask how things stand.',
    de: 'Das klingt nach einem Vorwurf wegen der Wartezeit; erwähnen Sie kurz den letzten Kontakt und fragen Sie nach dem Stand.',
  },
  replacements: ['I would be glad to hear how things stand'],
  hits: [
    '[I am still waiting for your answer].',
    "[I'm still awaiting a reply].",
    '[We have been waiting for three weeks].',
  ],
  misses: [
    'I am still waiting for internal approval.',
    'We are waiting for the test data.',
    'She waited for the train.',
  ],
  source: 'R20 and R21; reproachful reminders',
};
