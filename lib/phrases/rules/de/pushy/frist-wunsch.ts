import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/frist-wunsch',
  language: 'de',
  category: 'pushy',
  severity: 'mild',
  patterns: [
    '{(freu~|hoff~|würde|wäre|käme|rechn~|sollte|müsst~|kann ich|darf ich) ; <reply> ; <<<term>>>}',
    '{<your> ..1 <reply> ; <<<term>>>}',
    '(freu~|hoff~|würde|wäre|wären) ..6, [dass] ..4 <<<term>>> ..5 (<act>|<reply>|hör~)',
    '{14,: (wäre|ist) ..3 wichtig~ ; (<date>|<term>|<at once>|<soon>) ; <act>|<reply>}',
    'unter dach und fach',
  ],
  unless: [
    '<date set>',
    '<no hurry>',
    '<office>',
    '<purchase>',
    'bis heute ..3 <nothing>',
    '(wünsche~ <to you>|bis wann|warte|ich erwart~|gesagt|danke)',
  ],
  unlessInClause: ['<not>'],
  elsewhere: 'nothing',
  reason: {
    de: 'Ein Datum im Wunsch macht aus Vorfreude einen Termin für den Leser.',
    en: 'A date in the wish turns looking forward into an appointment for the reader.',
  },
  advice: {
    de: 'Lassen Sie das Datum weg; der Satz bleibt freundlich und drängt nicht mehr.',
    en: 'Leave the date out; the sentence stays friendly and no longer presses.',
  },
  replacements: ['bei Gelegenheit'],
  hits: [
    'Ich freue mich auf Ihre Rückmeldung [bis Freitag].',
    'Ich hoffe, [bis zum Wochenende] von Ihnen zu hören, was aus der Bewerbung wird.',
    'Eine Antwort [bis Mitte Juni] wäre für meine Bewerbung sehr hilfreich.',
    'Darf ich [bis Donnerstag] mit einer Rückmeldung rechnen?',
  ],
  misses: [
    'Ich brauche Ihre Antwort nicht bis Freitag.',
    'Ich freue mich auf Ihre Rückmeldung und wünsche Ihnen bis Freitag eine gute Messe.',
    'Ich hoffe, dass die Unterlagen bis Freitag bei Ihnen ankommen.',
    'Bis wann darf ich voraussichtlich mit einer Rückmeldung rechnen?',
  ],
  source: 'R17, no pressure on the reader; R12, one soft invitation to reply',
};
