import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/vergessen',
  language: 'de',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    {
      match: '(haben sie|hast du|habt ihr) (mich|meine <sent>) ..2 (vergess*|übersehen) $',
      replacements: ['wie geht es weiter'],
    },
    {
      match: '{mich|<sent> ; (vergess*|übersehen|untergegangen|spam)}',
      replacements: [],
    },
    { match: 'in vergessenheit', replacements: [] },
  ],
  unless: ['(ich (habe|hatte~|hab)|habe ich|werde ich)', '(dank|danke|sicher nicht)'],
  unlessInClause: ['(falls|wenn|ihre|mir)'],
  elsewhere: 'nothing',
  reason: {
    de: 'Der Leser hört den Vorwurf, er habe geschlampt, und fühlt sich ertappt.',
    en: 'The reader hears the reproach of having been careless and feels caught.',
  },
  advice: {
    de: 'Fragen Sie einfach nach dem Stand Ihrer Bewerbung.',
    en: 'Just ask about the state of your application.',
  },
  replacements: [],
  hits: [
    'Ich hoffe, dass meine [Bewerbung nicht vergessen] wurde.',
    'Das Gespräch war im März, [haben Sie mich vergessen]?',
    'Liegt meine [Mail vielleicht schon im Spam]?',
    'Bitte [vergessen Sie mich] nicht, die Stelle ist mein Wunsch.',
  ],
  misses: [
    'Sie haben mich sicher nicht vergessen.',
    'Ich habe vergessen, das Zeugnis an die Bewerbung zu hängen.',
    'Das Gespräch in der Backstube werde ich nicht vergessen.',
    'Haben Sie meine Jacke nach dem Gespräch übersehen?',
  ],
  source: 'R20, the tone makes the music; common advice on following up',
};
