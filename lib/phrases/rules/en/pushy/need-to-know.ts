import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/need-to-know',
  language: 'en',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    {
      match:
        '<we> ..2 (need to|have to|must) know << (where I stand|<whether> I ..2 (job|role|position|in|<hire>|rejected)) >>',
      replacements: ['how things stand'],
    },
    '<we> ..4 (need to|have to|must|demand to) (know|hear) ..4 (if you|whether you|what you|<now>|soon|decided|decision|result|till)',
    '(need|like|want|have) ..1 (clarity|certainty)',
    '<we> ..1 (need|require|want) <some> ..1 (answer|decision|reply|yes)',
    '(still|not|must) ..3 where I stand',
    'can not (plan|make ..1 plans|afford to wait)',
    'what (is the|the) (problem|hold up)',
  ],
  unless: ['<no rush>', '<you said>'],
  unlessInClause: ['you need', 'if <we>', 'machine'],
  elsewhere: 'mild',
  reason: {
    en: 'Needing to know is your concern, and saying so makes the reader responsible for your peace of mind.',
    de: 'Gewissheit zu brauchen ist Ihre Sorge; wer sie einfordert, macht die andere Seite dafür verantwortlich.',
  },
  advice: {
    en: 'Ask how the process stands and which step comes next.',
    de: 'Fragen Sie nach dem Stand des Verfahrens und dem nächsten Schritt.',
  },
  replacements: [],
  hits: [
    'After two interviews I need to know [where I stand].',
    'I must know [whether I got the job].',
    '[I really have to know whether you] still want me.',
    '[I need a definite answer] about the position.',
    'We [need certainty] on this application.',
    'I [cannot plan] my move until you fill the role.',
    '[I kind of need to know tonight].',
  ],
  misses: [
    'I need to know the address of the interview.',
    'I must know Python well for this role.',
    'You need certainty that the candidate can lead a crew, so here is what I did.',
    'Do I need to know anything else before the interview?',
  ],
  source: 'R17 and R20; demanding certainty',
};
