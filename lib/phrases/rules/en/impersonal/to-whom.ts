import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'impersonal/to-whom',
  language: 'en',
  category: 'impersonal',
  severity: 'clear',
  position: 'greeting',
  elsewhere: 'mild',
  patterns: [
    '^ << [<greeting word>] (to|too) (whom*|who) (it|this|that) [may|might] concern~ >>',
    '^ << (<greeting word> [to]|to) (those|anyone|whoever|the person) ..2 (concern~|charge|responsible|read~) >>',
  ],
  reason: {
    en: 'This line says that you do not know who reads it; after an interview you do.',
    de: 'Diese Zeile sagt, dass Sie nicht wissen, wer liest; nach einem Gespräch wissen Sie es.',
  },
  advice: {
    en: 'Greet the person you spoke with by name; the invitation or reception will tell you a name you have lost.',
    de: 'Grüßen Sie die Person mit Namen, mit der Sie gesprochen haben; Einladung oder Empfang helfen, wenn er Ihnen entfallen ist.',
  },
  replacements: [],
  hits: [
    '[To whom it may concern],\nthank you for the interview.',
    '[To who it may concern],\nmy application is attached.',
    '[To whomsoever it may concern],\nI applied for the job of porter.',
    '[To whom this may concern]: here is my application.',
    '[To those concerned],\nthank you for the interview.',
  ],
  misses: [
    'Dear Anna,\nit may concern you whom I met at the interview.',
    'Dear Ms Ward,\nas to whom I report in the new role, please tell me.',
    'The role concerns those who may need care.',
  ],
  source: 'R9, personal salutation; common advice on letters',
};
