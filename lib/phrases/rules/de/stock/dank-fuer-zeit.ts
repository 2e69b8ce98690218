import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/dank-fuer-zeit',
  language: 'de',
  category: 'stock',
  severity: 'mild',
  patterns: [
    '(<thanks>|dank~|bedank~) [ich] [ihnen|dir|euch|mich] ..2 für <your> [wertvoll~|kostbar~] (zeit|mühe|aufmerksamkeit|verständnis|geduld) [und <your> _|und (mühe|interesse|aufmerksamkeit|geduld)]',
  ],
  unless: ['(verständnis|geduld|interesse) , dass'],
  unlessInClause: ['(zeit|verständnis|mühe|geduld) (am|gestern|heute|bei|mit|für|beim|in)', 'und (die|das|den)'],
  elsewhere: 'nothing',
  reason: {
    de: 'Der Satz könnte unter jeder Mail stehen; Ihr Gespräch erkennt der Leser darin nicht wieder.',
    en: 'This sentence could close any mail; the reader does not recognise your conversation in it.',
  },
  advice: {
    de: 'Danken Sie für etwas, das es nur in diesem Gespräch gab.',
    en: 'Give thanks for something that only this conversation had.',
  },
  replacements: [],
  hits: [
    'Zur Position im Controlling habe ich eine Idee. [Vielen Dank für Ihre Aufmerksamkeit].',
    'Nach der Absage aus Ulm bleibt mir Ihre Stelle. [Vielen Dank für Ihre Zeit und Mühe].',
    'Im Gespräch zeigten Sie mir die Fräse. Und [danke für deine Mühe]!',
    'Die Bewerbung als Busfahrer liegt Ihnen vor. Ich [bedanke mich herzlich für Ihre wertvolle Zeit].',
  ],
  misses: [
    'Das Praktikum im Labor war mein Einstieg. Vielen Dank für Ihre Zeit am Montag und den Blick ins Labor.',
    'Zum Vorstellungsgespräch kam ich aus Linz. Vielen Dank für Ihre offene Antwort auf meine Frage.',
    'Die Stelle im Archiv kenne ich gut. Danke für deine Karte aus Lissabon.',
    'Mit Ihrer Ausbildungsleiterin sprach ich über Schichten. Vielen Dank für Ihr Verständnis, dass ich den Termin verschieben musste.',
  ],
  source: 'R14, no stock phrases; common advice on application letters',
};
