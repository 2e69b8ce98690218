import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/other-companies',
  language: 'en',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    '(other|several|many|multiple|two|three|competing|numerous|plenty of) (companies|employers|firms|organisations|organizations|recruiters|startups) ..2 (want|interested|waiting|courting|chasing|offered|after|lined|fighting|queuing|begging)',
    'you are (one|just one|only one) of (#|two|three|four|five|six|several|many|a few|the) ..2 (places|companies|employers|firms)',
    '(before|or) (I|someone else|somebody else|another company|a competitor|another employer|they) [will|might|may|have to|must] ..1 (snap~|snatch*|hire~|grab~|commit elsewhere|accept elsewhere|sign elsewhere|look elsewhere|take (me|another|the other|a different))',
    'I (will|would|might|may|could|shall|can) (have to|be forced to|need to|then) (accept|take|sign|look|go|commit|move) ..3 (elsewhere|other offer|another offer|other position|competitor|someone else)',
    '(your|a|the|big|great) loss if you',
  ],
  reason: {
    en: 'Presenting rivals for your time sounds like a threat; say what draws you to this employer instead.',
    de: 'Mit anderen Interessenten zu winken klingt nach Drohung; sagen Sie lieber, was Sie gerade zu diesem Unternehmen zieht.',
  },
  replacements: [],
  hits: [
    'Please note that [several companies are interested] in me.',
    '[You are one of five companies] on my list.',
    'Otherwise [I will have to accept another offer].',
  ],
  misses: [
    'I worked for several companies in Leeds.',
    'Other companies use the same machine.',
    'You are one of the few who explained the process so clearly.',
  ],
  source: 'R17; threats with competitors',
};
