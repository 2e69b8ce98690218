import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/for-your-perusal',
  language: 'en',
  category: 'stock',
  severity: 'clear',
  patterns: [
    { match: 'for [your] [..1] perusal', replacements: ['for you to read'] },
    {
      match:
        'for your (kind|esteemed|gracious|ready|good) (review|reference|information|attention|consideration|action)',
      replacements: ['for you to read'],
    },
    {
      match: '(<papers>|attach*|enclos*|letter) ..6 <<for your (review|consideration|reference) [and consideration]>>',
      replacements: ['for you to read'],
    },
  ],
  unlessInClause: ['(thank*|grateful) ..2 for your'],
  elsewhere: 'mild',
  reason: {
    en: 'The phrase belongs on a file note; a reader who has met you stumbles over so much varnish.',
    de: 'Die Wendung gehört auf einen Aktenvermerk; wer Sie kennt, stolpert über so viel Lack.',
  },
  advice: {
    en: 'Say which page or line is worth a look.',
    de: 'Sagen Sie, welche Seite oder Zeile einen Blick lohnt.',
  },
  replacements: [],
  hits: [
    'I send my certificates [for your kind perusal] with the application.',
    'My CV is attached [for your review and consideration].',
    'The list of jobs is added [for your ready reference].',
    'I submit this application [for your kind consideration].',
    'I have enclosed two references from my last job [for your reference].',
  ],
  misses: [
    'Thank you for your consideration of my application.',
    'The library is open for reading; the job suits me.',
    'You left the room for your review meeting after my interview.',
    'For your interview tips I am grateful.',
  ],
  source: 'R14; office English',
};
