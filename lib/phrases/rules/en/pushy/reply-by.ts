import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/reply-by',
  language: 'en',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    {
      match: '<please> ..2 <answer me> ..4 <deadline>',
      replacements: ['please let me know when you expect to have news'],
    },
    '<you must> <answer me> ..2 <deadline>',
    '(<want you>|ask you for) ..7 <deadline>',
    '^ [do|also] <answer me> ..4 <deadline>',
  ],
  unless: [
    '<you said>',
    '<no rush>',
    'if you ..2 (need|require|want|prefer)',
    '<whether> (I|you|(the|this|that) (date|time|day))',
    '<customers>',
  ],
  elsewhere: 'nothing',
  reason: {
    en: 'A date by which the reader has to answer is an order, however politely it is wrapped.',
    de: 'Ein Termin, bis zu dem geantwortet werden soll, bleibt eine Anweisung, so höflich er auch verpackt ist.',
  },
  advice: {
    en: 'Ask when news can be expected and leave the date to the reader.',
    de: 'Fragen Sie, wann mit Nachricht zu rechnen ist, und überlassen Sie das Datum der anderen Seite.',
  },
  replacements: [],
  hits: [
    '[Please let me know your decision by Thursday] as I have another interview.',
    '[Kindly revert by tomorrow] regarding the warehouse position.',
    '[Please call me back before noon] about the role.',
    '[Please get back to me within 48 hours] on my application.',
    'I must [ask you for a statement by 1 June] about the traineeship.',
    '[Phone me before five].',
    '[Please let me know by Friday at the latest].',
  ],
  misses: [
    'Please let me know if you need my references by Friday; the application is complete otherwise.',
    'Please let me know whether I should send the portfolio by Monday for the role.',
    'As you suggested, please call me by Thursday about the position.',
    'Please reply whenever it suits you; I can start the job by August.',
    'Please do not reply by Friday, take all the time you like.',
    'You do not have to decide by Monday.',
    'I am not asking you to decide by Monday.',
    'Please let me know by Wednesday whether the date suits you.',
  ],
  source: "R17, don't push the interviewer to decide; deadlines set by the applicant",
};
