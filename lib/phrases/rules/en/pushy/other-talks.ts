import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/other-talks',
  language: 'en',
  category: 'pushy',
  severity: 'mild',
  patterns: [
    '(talks|stage|stages|round|discussions|process|negotiat*|interviewing|interviews|talking|considered|applying) ..4 <other firm>',
    'have ..1 other interviews',
    'also (talking|speaking|interviewing)',
    'hear [back] from (other|another|several)',
    '(considering|exploring) other (opportunities|options|offer~)',
    '(other|two|three) (interviews|options) (lined|coming)',
    '<other firm> ..3 (interested|interest|waiting|call)',
    'you are ..2 one of (two|three|four|five|several|many|#)',
  ],
  unless: ['am not|no other', 'you ..3 (asked|requested|wanted)'],
  unlessInClause: ['<customers>'],
  elsewhere: 'nothing',
  reason: {
    en: 'Mentioning rivals for your time sounds like a bid for pressure and says nothing about this employer.',
    de: 'Der Hinweis auf andere Interessenten klingt nach Druck und sagt nichts über dieses Unternehmen.',
  },
  advice: {
    en: 'Say what draws you to this employer instead.',
    de: 'Sagen Sie lieber, was Sie an diesem Unternehmen anzieht.',
  },
  replacements: [],
  hits: [
    'I am in final [talks with other companies] about a similar role.',
    'At the moment I am [interviewing with several firms], so please decide on my application.',
    'Three [other interviews lined] up this week keep me busy.',
    '[Other companies are very interested] in me for the job.',
    '[You are one of four] companies that got my application.',
    'I am in advanced [discussions elsewhere].',
    'I [have other interviews] this week.',
  ],
  misses: [
    'In my job I negotiated contracts with suppliers and other companies.',
    'You are one of the few people who read my whole CV.',
    'As an interviewer I spoke with many students about the job.',
  ],
  source: 'R17; rivals as leverage',
};
