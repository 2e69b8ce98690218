import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'grovelling/kaum-getraut',
  language: 'de',
  category: 'grovelling',
  severity: 'clear',
  elsewhere: 'mild',
  patterns: [
    'darf ich es wag~',
    '{8,: (wag~|gewagt|getraut|ich mich traue|traue ich mich|ich trau~ mich) ; (kaum|es|nicht|nachzufragen|zu fragen)}',
    '{8: (ist|wäre|es) ; mir ; (unangenehm|peinlich)}',
    '(ich schäme mich|schäme ich mich)',
    '{8: nehme ; mir ; die freiheit}',
    'traue [ich] mir ..4 nicht zu',
  ],
  unless: ['(nicht|nie) (unangenehm|peinlich)'],
  reason: {
    de: 'Wer vom eigenen Mut zur Frage berichtet, lässt den Leser an seinem Auftreten zweifeln statt an die Frage denken.',
    en: 'Reporting how brave you had to be to ask makes the reader doubt your confidence instead of thinking of the question.',
  },
  advice: {
    de: 'Fragen Sie einfach; den inneren Anlauf muss niemand sehen.',
    en: 'Simply ask; nobody needs to see the run-up.',
  },
  replacements: [],
  hits: [
    'Ich [wage es kaum], nach der Stelle zu fragen.',
    'Ich habe mich lange [nicht getraut], nach dem Gespräch zu schreiben.',
    'Es [ist mir sehr unangenehm], noch einmal nachzufragen, aber das Interview ist vier Wochen her.',
    'Daher [nehme ich mir die Freiheit], mich zur Ausbildung zu melden.',
    '[Ich schäme mich] für meinen Auftritt im Gespräch.',
    'Eigentlich [traue ich mich gar nicht], dich wegen der Stelle zu fragen.',
  ],
  misses: [
    'In der neuen Stelle wage ich mich gern an den Export.',
    'Den Sprung in die Position traue ich mir zu.',
    'Das Gespräch war mir nicht unangenehm, im Gegenteil.',
    'Sie haben mir im Interview die Freiheit gelassen, weit auszuholen.',
  ],
  source: 'R16, friendly but direct, no belittling oneself; common advice on application letters',
};
