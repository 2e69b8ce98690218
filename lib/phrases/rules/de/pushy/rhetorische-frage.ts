import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/rhetorische-frage',
  language: 'de',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    { match: '<why> (<act>|hör~|bekomm~|erhalt~|ruft) ..8 <nothing>', replacements: [] },
    { match: '<why> (haben|habt|hast|hat|habe) ..4 <nothing> ..6 (<got>|<reply>)', replacements: [] },
    { match: '(worauf|auf was) (warten|wart~) (sie|du|ihr|wir) ..2 $', replacements: ['wie geht es weiter'] },
    { match: 'was (hindert|hält) (sie|dich|euch)', replacements: [] },
    { match: 'frage [ich] mich ..2, (ob|<why>|welch~) ..4 (<reader>|<to you>|mein~)', replacements: [] },
    { match: 'was spricht ..2 gegen mich', replacements: [] },
    { match: '{überhaupt ; (gelesen|angesehen|geprüft)}', replacements: [] },
    {
      match: '(was|wie oft|bis wann) (soll|muss) ich ..4 noch ..3 (tun|machen|beweis~|nachfrag~|warten)',
      replacements: [],
    },
    { match: '(haben|habt) ..3 kein interesse', replacements: [] },
    { match: '(<why> nicht gleich|(haben sie|habt ihr) etwa)', replacements: [] },
  ],
  unless: ['<purchase>', '(warum ich|falls)'],
  elsewhere: 'mild',
  reason: {
    de: 'Eine solche Frage ist in Wahrheit ein Vorwurf, und der Leser müsste sich erst rechtfertigen.',
    en: 'Such a question is really a reproach, and the reader would have to justify themselves first.',
  },
  advice: {
    de: 'Stellen Sie eine echte Frage, etwa nach dem nächsten Schritt.',
    en: 'Ask a real question, for example about the next step.',
  },
  replacements: [],
  hits: [
    'Das Gespräch ist drei Wochen her, [warum melden Sie sich nicht]?',
    'Zur Bewerbung: [Wieso höre ich nichts] von euch?',
    'Die Stelle ist frei, [worauf warten Sie noch]?',
    '[Weshalb haben Sie nicht auf meine Bewerbung reagiert]?',
    '[Was hindert Sie] daran, mir die Stelle zu geben?',
    '[Was muss ich denn noch alles tun], damit die Bewerbung zählt?',
  ],
  misses: [
    'Warum setzen Sie bei der Stelle auf Lehmbau?',
    'Im Gespräch fragten Sie, warum ich nicht in der Stadt arbeiten möchte.',
    'Was spricht aus Ihrer Sicht für die Ausbildung im Betrieb?',
  ],
  source: 'R20, the tone makes the music; common advice on following up',
};
