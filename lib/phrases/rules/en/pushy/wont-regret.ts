import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/wont-regret',
  language: 'en',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    'you (will|would) <not> (regret|be sorry|be disappointed)',
    '<we> [<adverb>|can|will] (promise|assure) [to] [you] [that] (you|I|my|if|always|never|work|give|be)',
    '<not> (disappoint* (you|me)|let (you|me) down)',
    '<we> [can|will] guarantee',
  ],
  unless: ['not ..2 (write|bother)', 'not (promise|guarantee)', '(promise|guarantee) ..3 (send|bring|forward)'],
  elsewhere: 'nothing',
  reason: {
    en: 'A guarantee cannot be checked, so it convinces nobody and still asks for a yes.',
    de: 'Eine Garantie lässt sich nicht prüfen; sie überzeugt niemanden und verlangt doch ein Ja.',
  },
  advice: {
    en: 'Replace the promise by a result that you have reached.',
    de: 'Ersetzen Sie das Versprechen durch ein Ergebnis, das Sie erreicht haben.',
  },
  replacements: [],
  hits: [
    "[You won't regret] inviting me to an interview.",
    '[I promise to work] day and night in this role.',
    '[I guarantee] that you will be glad of this application.',
    'I will [not let you down] in the job.',
    '[I assure you that I] will always put the position first.',
  ],
  misses: [
    'I promise to send the slides from the interview tomorrow.',
    'I did not regret my choice of this job.',
    'I can not promise that I will be on time for the interview, the trains are on strike.',
  ],
  source: 'R20; guarantees and pleas',
};
