import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/more-than-ever',
  language: 'en',
  category: 'stock',
  severity: 'mild',
  patterns: [
    '[even] more (convinced|certain|sure|confident|excited|enthusiastic|eager|interested) than (ever|before)',
    '(I am|feel~|left|me) ..4 even more (convinced|certain|sure|confident|excited|enthusiastic|eager)',
    'blown away',
    'the more I (learn|learned|hear|heard|read) about',
  ],
  unless: ['because'],
  elsewhere: 'nothing',
  reason: {
    en: 'Rising enthusiasm is claimed in nearly every mail after an interview, so it tells the reader nothing about yours.',
    de: 'Von wachsender Begeisterung steht in fast jeder Mail nach einem Gespräch; über Ihre sagt das nichts.',
  },
  advice: {
    en: 'Name the one thing you heard that changed your picture of the work.',
    de: 'Nennen Sie das eine, was Ihr Bild von der Arbeit verändert hat.',
  },
  replacements: [],
  hits: [
    'After the tour I am [more convinced than ever] that I want the job.',
    'I [left the interview even more excited] about teaching.',
    'I was [blown away] by the spirit in the kitchen.',
    '[The more I learn about] the role, the better I like it.',
  ],
  misses: [
    'Is there more news than before the interview?',
    'The wind strengthened while I waited for my interview.',
    'I am even more late for the interview than the train.',
    'You said you learn about each other in the interview.',
  ],
  source: 'R14; common advice on thank-you mails, a matter of taste',
};
