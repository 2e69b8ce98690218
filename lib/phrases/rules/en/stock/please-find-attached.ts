import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/please-find-attached',
  language: 'en',
  category: 'stock',
  severity: 'clear',
  patterns: [
    {
      match:
        '[please|kindly|pls] (please|kindly|pls) find (attached|enclosed|herewith|annexed) [herewith|attached|enclosed|to this <message>]',
      replacements: ['I attach'],
    },
    {
      match: '(attached|enclosed|herewith|annexed) [herewith] (please find|kindly find|you [will|can|may] find)',
      replacements: ['I attach'],
    },
    { match: 'pfa', replacements: ['I attach'] },
    '(please|kindly|pls) find below',
  ],
  elsewhere: 'nothing',
  reason: {
    en: 'Nobody talks like this; the phrase sends the reader on a search for what is already on the screen.',
    de: 'So spricht niemand; die Wendung schickt auf die Suche nach etwas, das schon auf dem Bildschirm steht.',
  },
  advice: {
    en: 'Say in one clause what the paper shows.',
    de: 'Sagen Sie in einem Halbsatz, was das Papier zeigt.',
  },
  replacements: [],
  hits: [
    '[PFA] my CV for the role.',
    '[Please find attached] my certificates for the role.',
    '[Attached please find] my sketch from the interview.',
    '[Kindly find enclosed] the references for my application.',
    '[Enclosed you will find] my CV.',
    '[Please find herewith attached] my resume.',
  ],
  misses: [
    'I attached the plan we talked about in the interview.',
    'The attached file shows the shifts of the job.',
    'You will find the interview room on the left.',
    'Please find a chair; the interview starts soon.',
  ],
  source: 'R14; office English',
};
