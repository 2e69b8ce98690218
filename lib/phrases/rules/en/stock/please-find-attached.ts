import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/please-find-attached',
  language: 'en',
  category: 'stock',
  severity: 'clear',
  patterns: [
    '(please|kindly) find (attached|enclosed|herewith|below|annexed|here attached|attached herewith|attached here|enclosed herewith) [herewith]',
    '(attached|enclosed|herewith|annexed|appended) (please find|you will find|you can find|you may find|kindly find|find)',
  ],
  reason: {
    en: 'Nobody talks like this; say what the paper shows the reader.',
    de: 'So spricht niemand; sagen Sie, was das Dokument zeigt.',
  },
  replacements: ['I attach'],
  hits: [
    '[Please find attached] my certificates.',
    '[Attached please find] my sketch.',
    '[Kindly find enclosed] the list.',
  ],
  misses: [
    'I attached the plan we talked about.',
    'The attached file shows the layout.',
    'You will find the office on the left.',
  ],
  source: 'R14; office English',
};
