import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/been-waiting',
  language: 'en',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    {
      match: '<we> <did> ..1 been ..1 (waiting|awaiting) ..4 (<long>|<answer>|hear) [from you]',
      replacements: ['I would be glad to hear how things stand'],
    },
    'waiting ..4 (since|for|already) ..2 <long>',
    '<we> (have|had) ..1 waited ..4 <long> [enough]',
    '(keep~|kept|left|leave~|leaving|make|making) (me|people|us|candidates|applicants) ..1 (waiting|wait|hang~|in the dark|in limbo)',
    '(in the dark|in limbo|been forgotten)',
    'how (long|much longer) ..4 (wait|waiting)',
    'how many more',
    '(always|all this) waiting',
    'wait~ (too|so|forever|is (killing|driving))',
    '(check~|refresh*) my (inbox|email|mail|phone) (every ..1 (hour|minute*)|constantly)',
  ],
  unless: [
    'not been waiting|did not keep',
    'waiting for (this|such|an|a|just) ..2 (opportunity|chance|role|position|job)',
    '(sorry|apolog*|thank*) ..5 (kept|keep~|left|wait~)',
  ],
  unlessInClause: ['<customers>'],
  elsewhere: 'mild',
  reason: {
    en: 'This presents the wait as something done to you, which the reader hears as blame.',
    de: 'So erscheint das Warten wie ein Unrecht, und die andere Seite hört den Vorwurf.',
  },
  advice: {
    en: 'Ask when news may be expected and leave the waiting out.',
    de: 'Fragen Sie, wann mit Nachricht zu rechnen ist, und lassen Sie das Warten weg.',
  },
  replacements: [],
  hits: [
    '[We have been waiting for three weeks] since the interview.',
    '[I have been patiently waiting for your reply] on the role.',
    'Please do not [keep me waiting], the job matters to me.',
    '[How much longer must I wait] for a decision on my application?',
    'You [left me hanging] after the interview.',
    '[I have waited long enough] for this position.',
    'It is hard to sit [in the dark].',
    'I [check my inbox every hour].',
    'The [wait is killing] me.',
  ],
  misses: [
    'I had been waiting for such a role to come up.',
    'In my current job I never keep guests waiting.',
    'How long does the interview take?',
    'I am waiting at the gate for the interview.',
    'I have not been waiting long.',
    'I check my email every evening.',
  ],
  source: 'R20 and R21; reproachful reminders',
};
