import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'grovelling/ueberhaupt-infrage',
  language: 'de',
  category: 'grovelling',
  severity: 'clear',
  elsewhere: 'mild',
  patterns: [
    '{14,: (ob|wenn|falls|dass) ; überhaupt ; (infrage|in frage|betracht~|chance~|pass~|geeignet|interessant~|gut genug|eingeladen|genommen)}',
    '{12,: ich ; (rechn~|glaube) ; nicht ; mich}',
    'nicht ..4 (einladung|zusage|antwort) gerechnet',
    'mich ..2 (gar|wohl|sicher) nicht ..2 (infrage|in frage|betracht~)',
    '{12: (wahrscheinlich|vermutlich|bestimmt|sicher) ; (jemand ander~|ander~ bewerber~|abgeschrieben|aussortiert)}',
    '{8: (mir|mein~|ich) ; (kein~|kaum|wenig|gering~|schlecht~) ; (chance~|hoffnung~)}',
  ],
  unless: ['überhaupt (nicht|kein~)'],
  reason: {
    de: 'Sie stellen sich selbst infrage, bevor es jemand anderes tut, und laden den Leser ein, zuzustimmen.',
    en: 'You question yourself before anyone else does and invite the reader to agree.',
  },
  advice: {
    de: 'Fragen Sie nach dem nächsten Schritt statt nach Ihren Chancen.',
    en: 'Ask about the next step instead of your chances.',
  },
  replacements: [],
  hits: [
    'Für die Stelle werden Sie [mich wohl nicht in Betracht] ziehen.',
    'Ich frage mich, [ob ich überhaupt infrage] komme für die Stelle.',
    'Sagt mir bitte, [ob meine Bewerbung überhaupt interessant] ist.',
    'Für die Position rechne ich [mir zwar wenig Chancen] aus.',
    'Auch wenn [meine Chancen wohl gering] sind, bleibt die Ausbildung mein Wunsch.',
    'Danke, [dass Sie jemanden ohne Abitur überhaupt eingeladen] haben.',
  ],
  misses: [
    'Ob ich am Montag zum Gespräch komme, sage ich heute noch.',
    'Für die Stelle kommt für mich auch der Standort Ulm infrage.',
    'Wie sind die Chancen, dass das Gespräch früher beginnt?',
    'Wissen Sie schon, ob meine Bewerbung in der nächsten Runde ist?',
  ],
  source: 'R16, friendly but direct, no belittling oneself; common advice on application letters',
};
