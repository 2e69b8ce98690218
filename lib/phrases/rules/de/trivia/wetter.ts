import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'trivia/wetter',
  language: 'de',
  category: 'trivia',
  severity: 'mild',
  elsewhere: 'nothing',
  patterns: ['geregnet', '{9: (wetter~|regen~|schnee) ; (trotz|wegen|bei (dem|dies~|der)|geniess~|war|hatte~|schade)}'],
  unless: ['(dach)', '<third>'],
  reason: {
    de: 'Über das Wetter redet man, wenn man sonst nichts zu sagen hat.',
    en: 'The weather is what people talk about when they have nothing else to say.',
  },
  advice: {
    de: 'Nutzen Sie den Platz für ein Thema aus dem Gespräch, das Sie weiter beschäftigt.',
    en: 'Use the space for a topic from the interview that stays on your mind.',
  },
  replacements: [],
  hits: [
    '[Trotz des Regens] war das Gespräch ein Gewinn.',
    'Das [Wetter war] ja leider scheußlich, das Interview dafür nicht.',
    '[Genießen Sie das schöne Wetter], ich freue mich auf Ihre Rückmeldung.',
    '[Bei dem Regen] hat das Gespräch gleich mehr Spaß gemacht.',
  ],
  misses: [
    'An Regentagen plant das Team um, das sagten Sie im Gespräch.',
    'Auf dem Bau habe ich bei Kälte betoniert, das bringe ich für die Stelle mit.',
    'Wetterdaten auszuwerten ist Teil der Stelle.',
  ],
  source: 'R15, no clinging to trivia; common advice on thank-you letters',
};
