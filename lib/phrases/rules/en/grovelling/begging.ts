import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'grovelling/begging',
  language: 'en',
  category: 'grovelling',
  severity: 'clear',
  elsewhere: 'mild',
  patterns: [
    { match: '<< (I|we) ..1 (beg|implore) [of] you ..1 to >>', replacements: ['please'] },
    '[I|we|am] ..1 (beg|implore|plead~|begging) [of|with] (you|your|for) [a|the|this]',
    '(on my knees|please please|please , please|(have|take) (mercy|pity))|your (mercy|servant)|poor family',
    '(consider|look) ..4 sympathetic*',
    '(would|will|gladly) (do|give) ..1 (anything|whatever (it takes|you)) [for this|to]',
  ],
  unless: ['beg your pardon'],
  reason: {
    en: 'Pleading gives your strength away; say what you would bring, and leave it there.',
    de: 'Flehen verschenkt Ihre Stärke; sagen Sie, was Sie mitbringen, und lassen Sie es dabei.',
  },
  advice: {
    en: 'Ask once and give a reason.',
    de: 'Bitten Sie einmal und nennen Sie einen Grund.',
  },
  replacements: [],
  hits: [
    'Kindly [consider my case sympathetically] for the post of clerk.',
    '[I beg you to] read my application.',
    '[I am begging for a] job.',
    'Give me the role, [please please].',
    'I ask [on my knees] for the job.',
    'I [would do anything for this] job.',
    '[We plead with you] for one more week.',
  ],
  misses: [
    'I beg to differ on one point of the interview.',
    'The dog begs at the table, said the interviewer.',
    'My knees hurt after ten years in that job as a tiler.',
    'I beg your pardon, the form was mine.',
  ],
  source: 'R16, friendly but direct; common advice against belittling oneself',
};
