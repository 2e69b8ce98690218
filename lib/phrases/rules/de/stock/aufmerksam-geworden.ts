import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/aufmerksam-geworden',
  language: 'de',
  category: 'stock',
  severity: 'mild',
  patterns: [
    '{16,: (bin|wurde) [ich] ; aufmerksam [geworden|gemacht]}',
    'auf ..4 (<advert>|<firm>|stelle|lehrstelle) ..4 gestossen',
  ],
  unlessInClause: ['(fehler|problem~)'],
  elsewhere: 'nothing',
  reason: {
    de: 'Woher Sie die Stelle kennen, sagt wenig über Sie; der beste Platz der Mail ist damit schon vergeben.',
    en: 'Where you found the role says little about you, and it takes up the best place in the mail.',
  },
  advice: {
    de: 'Nennen Sie die Quelle im Betreff und beginnen Sie mit dem, was Sie an der Aufgabe reizt.',
    en: 'Put the source in the subject line and begin with what draws you to the task.',
  },
  replacements: [],
  hits: [
    'Meine Bewerbung ging am Montag an Sie. Über eine Freundin [bin ich auf Ihre Anzeige aufmerksam geworden].',
    'Der Probetag in der Küche war lehrreich. Im Netz bin ich [auf Ihr Inserat gestossen].',
    'Die Ausbildung zur Optikerin dauert drei Jahre. Durch die Messe [bin ich auf euch aufmerksam geworden].',
    'Das Vorstellungsgespräch liegt eine Woche zurück. Durch einen Kollegen [wurde ich auf Ihr Haus aufmerksam].',
  ],
  misses: [
    'Den Lebenslauf habe ich ergänzt. Beim Testen bin ich auf einen Fehler gestoßen.',
    'Unser Gespräch drehte sich um Lehmputz. Danke, dass Sie mich auf den Kurs aufmerksam gemacht haben.',
    'Die Lehrstelle in Chur ist noch frei. Das Projekt ist auf Widerstand gestoßen.',
    'Der Job am Empfang passt zu mir. Wir sind auf ein Problem mit der Pumpe gestoßen.',
  ],
  source: 'R14, no stock phrases; common advice on application letters',
};
