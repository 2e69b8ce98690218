import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/find-my-resume',
  language: 'en',
  category: 'stock',
  severity: 'clear',
  patterns: [
    '(please|kindly) find !(attached|enclosed|herewith|below|annexed) ..5 (attached|enclosed|below|herewith) [for your (review|reference|perusal|consideration|kind (perusal|reference|consideration|review))]',
    '(please|kindly) ..1 (see|refer to|consult) my (attached|enclosed) (resume|cv|cover letter|application)',
    '(attached|enclosed) ..6 for your (perusal|kind (perusal|reference|consideration|review)|consideration|review and consideration|ready reference)',
    'for your (kind|esteemed|careful|gracious) (perusal|reference|consideration|review|attention|information)',
  ],
  reason: {
    en: 'The paper is attached, the reader sees it; say in one clause what it shows.',
    de: 'Dass etwas anhängt, sieht man; sagen Sie in einem Halbsatz, was darin zu finden ist.',
  },
  replacements: [],
  hits: [
    '[Please find my CV attached].',
    '[Kindly find my documents enclosed for your perusal].',
    'I send it [for your kind consideration].',
  ],
  misses: [
    'Please find a seat in the second row.',
    'I have attached the draft we discussed.',
    'You find the list below.',
  ],
  source: 'R14; office English',
};
