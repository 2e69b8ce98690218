import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/results-driven',
  language: 'en',
  category: 'stock',
  severity: 'clear',
  patterns: ['<focused> [and _]', '[<praise>|keen|meticulous|close] (eye for detail|attention to (detail|details))'],
  unless: ['<you seek>'],
  elsewhere: 'mild',
  reason: {
    en: 'Compound praise like this says nothing one could check and sounds like an advert.',
    de: 'Solche Doppelwörter lassen sich nicht prüfen und klingen nach Stellenanzeige.',
  },
  advice: {
    en: 'Name the result or the detail you caught.',
    de: 'Nennen Sie das Ergebnis oder die Einzelheit, die Ihnen auffiel.',
  },
  replacements: [],
  hits: [
    'I am [detail-oriented and calm] in any role.',
    'I bring a [keen eye for detail] to the job.',
    'A [results-driven] chef, I apply for the position.',
    'My [attention to detail] helped in my last job.',
    'In this role I would stay [customer-focused].',
  ],
  misses: [
    'The result of the interview was open.',
    'You told me in detail about the job.',
    'I like object-oriented code; the role asks for it.',
    'The eye of the needle was my first job.',
  ],
  source: 'R14; unproven soft skills',
};
