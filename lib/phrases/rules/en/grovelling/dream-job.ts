import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'grovelling/dream-job',
  language: 'en',
  category: 'grovelling',
  severity: 'mild',
  elsewhere: 'nothing',
  patterns: [
    'dream~ (job|company|employer|role|position|career)|(job|role|position|company|place) of my (dream~|life)',
    'dream~ (of|about) ..1 (working|joining|being|becoming|getting)',
    '(my|lifelong|childhood) dream~ (to|of|is|was|since|come)',
    'dream come true',
  ],
  reason: {
    en: 'A dream is about you; readers decide by what their work needs, so tell them about that.',
    de: 'Ein Traum handelt von Ihnen; entschieden wird nach der Arbeit, also sprechen Sie von ihr.',
  },
  advice: {
    en: 'Name one task you look forward to, and why.',
    de: 'Nennen Sie eine Aufgabe, auf die Sie sich freuen, und warum.',
  },
  replacements: [],
  hits: [
    'Yours is my [dream job].',
    'This is the [job of my dreams].',
    'I am [dreaming of working] in this role.',
    'It has always been [my dream to] get such a position.',
    'Such a job is a [dream come true].',
  ],
  misses: [
    'I slept without dreams before the interview.',
    'The dream team of pumps is my job.',
    'Life on the moon was an interview topic.',
    'Over the years the role has changed.',
  ],
  source: 'R16, friendly but direct; common advice against belittling oneself',
};
