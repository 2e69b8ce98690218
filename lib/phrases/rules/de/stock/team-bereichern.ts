import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/team-bereichern',
  language: 'de',
  category: 'stock',
  severity: 'clear',
  patterns: [
    '<your> ..2 <firm> ..4 (bereicher~|verstärk~|voranbringen|zu verstärk~) [kann|könnte|werde|möchte]',
    '(verstärk~|bereicher~) [ich] ..2 <your> ..1 <firm>',
    'von (mein~ (<skills>|motivation)|mir) ..2 [zu] überzeugen',
    'überzeug~ [ich] (sie|euch|dich) ..3 von (mir|mein~ _)',
  ],
  unlessInClause: ['(wer|suchen|sucht)'],
  elsewhere: 'mild',
  reason: {
    de: 'Das verspricht jeder; der Leser erfährt nicht, was Sie anders machen.',
    en: 'Everyone promises this, and the reader does not learn what you do differently.',
  },
  advice: {
    de: 'Beschreiben Sie in einem Satz eine Aufgabe, die Sie gelöst haben.',
    en: 'Describe in one sentence a task that you solved.',
  },
  replacements: [],
  hits: [
    'Im Interview ging es um den Neubau. Ich glaube, dass ich [Ihr Team bereichern kann].',
    'Meine Bewerbung ging am Montag an Sie. Gern möchte ich Sie [von meinen Fähigkeiten überzeugen].',
    'Der Probetag in der Küche war lehrreich. Ich freue mich, [eure Abteilung zu verstärken].',
    'Die Ausbildung zur Optikerin dauert drei Jahre. Gern [überzeuge ich Sie von mir].',
  ],
  misses: [
    'Das Vorstellungsgespräch liegt eine Woche zurück. Ihr Team hat mich überzeugt.',
    'Den Lebenslauf habe ich ergänzt. Wer Ihr Team verstärken soll, haben Sie gut erklärt.',
    'Unser Gespräch drehte sich um Lehmputz. Von meinen Kollegen habe ich viel gelernt.',
  ],
  source: 'R14, no stock phrases; common advice on application letters',
};
