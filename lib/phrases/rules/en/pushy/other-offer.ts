import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/other-offer',
  language: 'en',
  category: 'pushy',
  severity: 'mild',
  patterns: [
    '(I|we) [have|had|am|was] [<adverb>|also|recently|already|currently|now|since|actually] (received|receive|have|hold|holding|got|gotten|been (given|offered|made)|considering|weighing|have in hand) (another|other|a competing|a second|several|multiple|two|three|a strong|an|a|a better|further|some|many|attractive) ..2 (offer|offers)',
    '(other|competing|several|multiple|attractive|better) (offers|offer) (on the table|in hand|to consider|from|pending|coming|lined up)',
    '(in|into) [the|my|several|advanced|final|late] (talks|stages|final stages|final round|rounds|discussions|process|processes|negotiations) with (other|several|another|two|three|different|multiple|a few|some) ..1 (companies|company|employers|employer|firms|firm|organisations|organizations|startups)',
    '(interviewing|talking|negotiating|speaking) with (other|several|another|multiple|different|a few|some) (companies|company|employers|firms|organisations|organizations)',
    '(my|the|this|that|their) (other|competing|current|second) offer (expires|runs out|ends|has a deadline|must be|needs to be)',
    '(deadline|have to|must|need to|has to) ..3 (accept|respond to|answer|sign|decide on) (the|this|that|my|another|their|an) [other|competing|second] offer',
  ],
  unless: [
    'you ..3 (asked|offered|requested|wanted)',
    '(I|we) have accepted (an|another|the) ..2 offer',
    '(make|making|made) (me|us) an offer',
  ],
  reason: {
    en: 'Another offer, held up in a follow-up, reads like leverage; if a date is real, state it once, calmly, and ask for an update.',
    de: 'Ein anderes Angebot wirkt beim Nachfassen leicht wie ein Druckmittel; ist der Termin echt, nennen Sie ihn einmal ruhig und fragen nach dem Stand.',
  },
  replacements: [],
  hits: [
    '[I have received another offer] and want to be open about it.',
    '[I have two offers] at the moment.',
    'I am [in talks with other companies] too.',
  ],
  misses: [
    'I can offer ten years of experience.',
    'Thank you for your offer.',
    'The course offers a good start.',
    'You asked whether I have other offers.',
  ],
  source: 'R17; leverage with other offers',
};
