import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/dank-fuer-zeit',
  language: 'de',
  category: 'stock',
  severity: 'mild',
  patterns: [
    '(vielen|herzlichen|besten|lieben) dank für (<your>|die) (zeit|mühe|mühen|aufmerksamkeit|verständnis|zeit und mühe|zeit und <your> (mühe|aufmerksamkeit|interesse)|interesse)',
    '(danke|dank) für <your> (verständnis|aufmerksamkeit|mühe)',
  ],
  unless: [
    '(vielen|herzlichen) dank für <your> zeit (am|gestern|heute|bei|und die|und das|und den)',
    'verständnis , dass',
  ],
  reason: {
    de: 'Der Satz könnte unter jeder Mail stehen; danken Sie für etwas, das nur dieses Gespräch hatte.',
    en: 'This sentence could close any mail; give thanks for something that only this conversation had.',
  },
  replacements: [],
  hits: [
    '[Vielen Dank für Ihre Aufmerksamkeit].',
    '[Vielen Dank für Ihr Verständnis] und viele Grüße.',
    'Und [danke für deine Mühe]!',
  ],
  misses: [
    'Vielen Dank für Ihre Zeit am Montag und den Blick ins Labor.',
    'Vielen Dank für Ihre offene Antwort auf meine Frage.',
    'Danke für deine Karte aus Lissabon.',
  ],
  source: 'R14: keine Floskeln; Wissensblatt, Abschnitt 2',
};
