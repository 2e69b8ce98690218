import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/baldige-antwort',
  language: 'de',
  category: 'stock',
  severity: 'clear',
  patterns: [{ match: '<<[kurz~|möglichst|recht] baldig~ $1(<answer>) [<from you>]>>', replacements: ['$1'] }],
  unlessInClause: ['<received>', 'um ..2 baldig~'],
  elsewhere: 'nothing',
  reason: {
    de: 'Das Wort „baldig“ steht in alten Geschäftsbriefen und mahnt zur Eile.',
    en: 'The word “baldig” belongs in old business letters and nudges the reader to hurry.',
  },
  advice: {
    de: 'Lassen Sie das Tempowort weg oder fragen Sie, wie es weitergeht.',
    en: 'Leave out the word for speed, or ask what comes next.',
  },
  replacements: [],
  hits: [
    'Ich freue mich auf Ihre [baldige Antwort].',
    'Über eine [baldige Rückmeldung] würde ich mich freuen.',
    'Ich hoffe auf einen [baldigen Bescheid Ihrerseits].',
    'Wir würden uns über eine [baldige Nachricht von euch] freuen.',
  ],
  misses: [
    'Bald beginnt die Saison, und ich freue mich auf eine Antwort.',
    'Ich freue mich auf Ihre Antwort.',
    'Ihre baldige Antwort hat mich gefreut.',
    'Ich wünsche dir eine baldige Genesung.',
  ],
  source: 'R14 and R20, no stock phrases and no pressure; common advice on application letters',
};
