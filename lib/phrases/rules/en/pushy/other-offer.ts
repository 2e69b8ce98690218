import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/other-offer',
  language: 'en',
  category: 'pushy',
  severity: 'mild',
  patterns: [
    '<we> ..2 (<heard>|have|hold|been given|considering) ..1 (another|other|competing|second|several|two|three|better) ..2 offer~',
    '<we> ..3 (received|got|have|hold~) an offer',
    'offer~ ..2 (on the table|in hand|pending|coming)',
    'other offer (expire~|ends|must)',
    '(accept|decide ..1|respond to) (<the>|another) ..1 (offer|contract)',
    '<we> (was|have been) [<adverb>] offered',
    '<other firm> ..1 (fighting over|chasing|courting|after) me',
    '((put|made) ..1 (a|me) ..1 offer|offer~ me more)',
    '(<other firm>|boss|employer) ..2 (made|want~|needs|ask~ me to sign|press~ me|offer~|has given)',
  ],
  unless: [
    'you ..3 (asked|offered|wanted)',
    '(accepted|declined|turned down)',
    '(thank~|grateful|delighted) ..6 offer',
    'your ..1 offer',
    'not (have|<heard>)|no other',
  ],
  elsewhere: 'nothing',
  reason: {
    en: 'Another offer, held up in a follow-up, reads like leverage rather than interest.',
    de: 'Ein anderes Angebot wirkt in einer Nachfrage wie ein Druckmittel, nicht wie Interesse.',
  },
  advice: {
    en: 'If a date is real, state it once, calmly, say that you are not bargaining and ask whether an update is possible.',
    de: 'Ist ein Termin echt, nennen Sie ihn einmal ruhig, ohne zu feilschen, und fragen Sie nach einem Zwischenstand.',
  },
  replacements: [],
  hits: [
    '[Two other companies are chasing me], and this role is one of three.',
    '[I have received another offer] and would like news on the role.',
    'My [other offer expires] on Monday, so please decide on my application.',
    'By Friday I must [respond to another offer], though I prefer your position.',
    'There are several [offers on the table] besides your job.',
    '[I was offered] a position at a rival bank after our interview.',
    '[Another school wants] me from August.',
  ],
  misses: [
    'Thank you for the offer of the position.',
    'The course I want to take offers a good basis for the role.',
    'In sales I have to answer requests and offer help, as my CV shows.',
    'You asked whether I have received another offer: yes, for a similar role.',
    'I have not received another offer.',
  ],
  source: 'R17; other offers as leverage',
};
