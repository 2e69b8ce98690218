import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'trivia/im-nachhinein-leid',
  language: 'de',
  category: 'trivia',
  severity: 'mild',
  elsewhere: 'nothing',
  patterns: ['{14,: (<sorry>|peinlich) ; (im|beim|während des) <talk>}', '{10: leider ; ich ; (im|beim) <talk>}'],
  unless: ['(absag*|verschieb*|verspät*|krank~|dank*|bedank~|wir|später|unterlagen)'],
  reason: {
    de: 'Was Ihnen unangenehm ist, hat der Leser meist gar nicht bemerkt; die späte Entschuldigung zeigt es ihm.',
    en: 'What you feel awkward about the reader has mostly not noticed; the late apology points it out.',
  },
  advice: {
    de: 'Lassen Sie den Patzer ruhen und ergänzen Sie, was Sie noch sagen wollten.',
    en: 'Let the slip rest and add what you still wanted to say.',
  },
  replacements: [],
  hits: [
    '[Im Interview hat leider mein Magen geknurrt, entschuldigen] Sie das bitte.',
    '[Tut mir leid, dass ich beim Gespräch] so viel geredet habe.',
    '[Leider war ich im Vorstellungsgespräch] nicht in Bestform.',
    'Dass ich [im Gespräch gähnen musste, ist sehr peinlich].',
  ],
  misses: [
    'Es tut mir leid, dass ich das Gespräch am Freitag verschieben muss.',
    'Leider kann ich am Montag nicht, ein Gespräch am Dienstag passt gut.',
    'Leider haben wir im Gespräch die Schulung nicht mehr geschafft: Wer leitet sie?',
    'Entschuldigen Sie bitte die späte Antwort auf Ihre Einladung zum Gespräch.',
  ],
  source: 'R10, repair weak spots without apologising; common advice on thank-you letters',
};
