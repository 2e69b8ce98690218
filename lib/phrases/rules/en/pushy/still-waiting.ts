import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/still-waiting',
  language: 'en',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    {
      match:
        '[<we>] [am|are] (still|impatien*|anxiously|desperat*) [<adverb>] (waiting|awaiting|wait|await) [for|on|to] [a|an|the|any|your] [_] (<answer>|hear|offer) [from you|back] [<about it>]',
      replacements: ['I would be glad to hear how things stand'],
    },
    '<we> (am|are) still waiting (,|$|and|since)',
    '^ still waiting',
  ],
  unless: ['<customers>', 'still waiting (for|on) ..2 (delivery|visa|test)'],
  elsewhere: 'mild',
  reason: {
    en: '“Still waiting” sounds like a reproach, although the reader is seldom the one who delays.',
    de: '„Noch immer“ warten klingt nach Vorwurf, obwohl die andere Seite selten selbst schuld ist.',
  },
  advice: {
    en: 'Mention your last contact in half a sentence and ask how things stand.',
    de: 'Erwähnen Sie den letzten Kontakt in einem halben Satz und fragen Sie nach dem Stand.',
  },
  replacements: [],
  hits: [
    '[I am still waiting for your answer about the role].',
    "[I'm still awaiting a reply to my application].",
    '[Still waiting for your decision on the internship].',
    '[We are still waiting to hear from you] after the interview.',
    '[I am impatiently waiting for your call about the job].',
  ],
  misses: [
    'I am still waiting for internal approval of the job advert.',
    'We are waiting for the test data.',
    'She waited for the train after the interview.',
    'While I am still waiting for my visa, I can take the interview online.',
  ],
  source: 'R20 and R21; reproachful reminders',
};
