import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/own-deadline',
  language: 'en',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    '(I|we) [would|will|do] [<adverb>] (expect|need|require|must have|want|await|demand) ..3 <answer> ..5 (by|before|until|no later than|no later than by) <date> [at the latest|latest]',
    '(I|we) [would|will|do] [<adverb>] (expect|need|require|must have|want|await|demand) ..3 <answer> ..5 (within|in) <time span>',
    '(I|we) [would|will|do] [<adverb>] (need|have|expect|want|require) to (know|hear|get an answer|have an answer|receive|be informed) ..6 (by|before|until|no later than) <date>',
    '(I|we) [would|will|do] [<adverb>] (need|have|expect|want|require) to (know|hear|get an answer|have an answer|receive|be informed) ..6 (within|in) <time span>',
    '(please|kindly) ..2 <reply to me> ..6 (by|before|until|no later than|latest by) <date> [at the latest|latest]',
    '(please|kindly) ..2 <reply to me> ..4 within <time span>',
    '<answer> ..3 the latest by <date>',
    '[I|we] will (take|consider|treat|regard|assume) ..4 silence ..3 (as|to be) ..2 (no|yes|refusal|rejection|acceptance)',
  ],
  unless: [
    'you ..1 (said|say|mentioned|indicated|told|wrote|expected|hoped|planned|wanted|offered|asked)',
    '(no|not) ..3 (rush|hurry|pressure|need|obligation|urgent)',
    'if ..4 (need|would like|want|prefer|cannot|can not)',
    '(I|we) (expect|need) to (know|hear) whether (I|we)',
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
    '[I expect to hear from you within the next five days].',
  ],
  misses: [
    'I can send you my references by Friday.',
    'You mentioned that you expect to have an answer by Friday, so please let me know by then.',
    'Could you tell me when you expect to decide?',
    'I expect to graduate by June.',
    'If you need my certificates, please let me know by Friday.',
  ],
  source: "R17, don't push the interviewer to decide; common advice on follow-up mails",
};
