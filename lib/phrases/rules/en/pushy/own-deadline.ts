import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/own-deadline',
  language: 'en',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    '(I|we) [would|will|do] [really|kindly] (expect|need|require|must have|want|await|demand) ..3 <answer> ..5 (by|before|until|within|no later than) <date>',
    '(I|we) [would|will|do] [really|kindly] (expect|need|require|must have|want|await|demand) ..3 <answer> ..5 within <time span>',
    '(I|we) [really] (need|have|expect|want) to (know|hear|get an answer|have an answer|receive) ..6 (by|before|until|no later than) <date>',
    '(please|kindly) ..2 (reply|respond|answer|decide|confirm|get back to me|let me know|inform me|call me) ..6 (by|before|until|no later than) <date>',
    '(please|kindly) ..2 (reply|respond|answer|decide|confirm|get back to me|let me know|inform me) ..4 within <time span>',
  ],
  unless: [
    'you (said|say|mentioned|indicated|told|wrote|expected|hoped|planned|wanted|offered)',
    '(no|not) ..3 (rush|hurry|pressure|need|obligation)',
    'if ..4 (need|would like|want) ..6 (by|before)',
  ],
  reason: {
    en: 'A deadline set by the applicant turns the request round and puts the reader under pressure; ask which timing they have in mind instead.',
    de: 'Eine selbst gesetzte Frist setzt Ihr Gegenüber unter Zugzwang; fragen Sie lieber, welcher Zeitplan dort vorgesehen ist.',
  },
  replacements: ['I would be glad to know when you expect to have news'],
  hits: [
    '[I need your decision by Friday].',
    '[We would expect an answer no later than the 14th of May].',
    '[Please let me know by the end of the week] whether the position is mine.',
    'After such a long talk [I need to know where I stand before Tuesday].',
  ],
  misses: [
    'I can send you my references by Friday.',
    'You mentioned that you expect to have an answer by Friday, so please let me know by then.',
    'Could you tell me when you expect to decide?',
    'I expect to graduate by June.',
  ],
  source: 'R17: don’t push the interviewer to decide; phrase knowledge, own deadline',
};
