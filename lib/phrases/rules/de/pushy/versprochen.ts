import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/versprochen',
  language: 'de',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    { match: '(trotz|entgegen) <your> ..1 (zusage|ankündigung|versprech*)', replacements: ['bisher'] },
    { match: 'obwohl ..9 (<promised>|wollten|wolltet|wolltest)', replacements: [] },
    {
      match:
        '(<promised>|(sie|du|ihr) (wollten|wolltest|wolltet)) ..12, (und|aber|doch|leider|trotzdem|jetzt|gehört) ..5 (kam|nichts|nix|niemand~|kein~ ..1 <reply>|nicht <got>|schweigen|ab)',
      replacements: [],
    },
    { match: '{(wollten|wolltest|wolltet|sollte ich) ; (doch|längst|eigentlich) ; <act>|<reply>}', replacements: [] },
    { match: '{5: <promised> ; doch}', replacements: [] },
    { match: '{7: (sie|du|ihr) ; (mir|uns|doch) ; versprochen}', replacements: [] },
    { match: '(hätten|hättet|sollten|solltet) ..4 längst', replacements: [] },
    { match: 'nicht wie (vereinbart~|versprochen|angekündigt~|zugesagt)', replacements: [] },
    { match: '{nicht ; (zusag~|wort|versprech*) ; (gehalten|eingehalten|halten|haltet)}', replacements: [] },
    { match: '(leer~ versprech*|<your> wort (halten|haltet))', replacements: [] },
    { match: '(<reply>|längst) ..2 überfällig', replacements: [] },
  ],
  unless: ['<purchase>', '(bewerbungsfrist|ich hatte~|ich habe ..4 versprochen)', '(gefreut|freue|freude|dank|danke)'],
  elsewhere: 'mild',
  reason: {
    de: 'Das erinnert den Leser an ein gebrochenes Wort und bringt ihn in Verlegenheit.',
    en: 'This reminds the reader of a broken promise and embarrasses them.',
  },
  advice: {
    de: 'Nennen Sie nur das genannte Datum und fragen Sie nach dem Stand.',
    en: 'Just name the date they gave and ask where things stand.',
  },
  replacements: [],
  hits: [
    '[Trotz Ihrer Zusage] hat nach dem Gespräch niemand angerufen.',
    'Zur Bewerbung höre ich nichts, [obwohl Sie einen Anruf versprochen] haben.',
    'Ihr hattet es [versprochen, und jetzt kommt nichts].',
    'Sie [wollten sich doch bis Montag wegen der Zusage melden].',
    'Eine [Antwort ist längst überfällig], was die Stelle betrifft.',
    'Sie [hätten doch längst] ein Wort dazu verlieren dürfen.',
  ],
  misses: [
    'Sie hatten im Gespräch angekündigt, dass es im Mai weitergeht.',
    'Wie versprochen schicke ich die Probe zur Bewerbung.',
    'Ich habe im Gespräch versprochen, das Zeugnis zu schicken, leider fehlt noch der Stempel.',
  ],
  source: 'R20, the tone makes the music; common advice on following up',
};
