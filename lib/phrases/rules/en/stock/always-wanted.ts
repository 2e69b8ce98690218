import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/always-wanted',
  language: 'en',
  category: 'stock',
  severity: 'mild',
  patterns: [
    '[ever] since [I was|my] [..1] (child|childhood|kid)',
    '(from|at|since) (a|an) [very] (young|early) age',
    'I have (always|long) (wanted|dream~|been (fascinated|passionate|interested)|love~|admire~)',
    'my name is ..3 [,] and I (am|have|would)',
    'references ..3 (on|upon) request',
  ],
  elsewhere: 'nothing',
  reason: {
    en: 'Life stories and stock lines open a great many letters; the reader wants the present.',
    de: 'Lebensgeschichten und Standardzeilen eröffnen sehr viele Briefe; gefragt ist die Gegenwart.',
  },
  advice: {
    en: 'Begin with what you do today and why it fits this role.',
    de: 'Beginnen Sie mit dem, was Sie heute tun und warum es zu dieser Stelle passt.',
  },
  replacements: [],
  hits: [
    '[My name is Jo Hart, and I am] looking for a job.',
    '[Ever since I was a child] I wanted a job on the railway.',
    '[I have always wanted] to have a role in a museum.',
    '[My name is Ana Reyes and I am] applying for the position.',
    'My job history is short; [references are available upon request].',
    '[From a very young age] I liked maps, hence the job.',
    '[I have long been fascinated] by clocks, so the role tempts me.',
  ],
  misses: [
    'The child in the waiting room liked my interview tie.',
    'My name is on the list of candidates for the role.',
    'I always bring my references to an interview.',
    'We have always opened at nine in my job.',
  ],
  source: 'R13 and R14; application-letter formulas, a matter of taste',
};
