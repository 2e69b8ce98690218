import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/anspruch',
  language: 'de',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    '(ich habe|wir haben|habe ich) [doch|schliesslich|ja|wohl] [ein|das|einen] (recht|anrecht|anspruch) ..1 (auf|darauf|zu)',
    '(steht|stünde) (mir|uns) ..3 zu',
    'aufgrund meiner ..3 (fähigkeiten|qualifikationen|qualifikation|erfahrung|erfahrungen|leistungen|kenntnisse) ..6 (hoffe|erwarte|rechne|gehe)',
    '(ich gehe|gehe ich|wir gehen) ..3 (davon aus|fest davon) , dass ..8 (<answer>|melden|einladen|bekomme|erhalte|stelle|einstellen|entscheiden)',
    '(rechne|rechnen) [ich|wir] ..3 (fest|sicher|bestimmt) ..2 (mit|damit) ',
    '(das mindeste|das wenigste|zu viel verlangt|kann man [doch|wohl] erwarten|kann ich [doch|wohl] erwarten)',
    '(entscheidung|entscheid) zu meinen gunsten',
  ],
  unless: ['<purchase>', '(vertrag|gesetz|geld)', '(urlaub|tagen|kündigungsfrist|resturlaub)', 'nicht'],
  reason: {
    de: 'Ein Anspruch macht aus der Bewerbung eine Forderung; der Leser geht innerlich in Abwehr.',
    en: 'A claim turns an application into a demand; the reader goes on the defensive.',
  },
  replacements: [],
  hits: [
    '[Ich habe ein Recht auf] eine Antwort.',
    '[Ich gehe davon aus, dass ich die Stelle bekomme].',
    'Ich [rechne fest mit] Ihrer Zusage.',
    'Eine Antwort wäre wohl [das Mindeste].',
  ],
  misses: [
    'Ich habe das Recht studiert und mag Verträge.',
    'Ich gehe davon aus, dass wir am Montag im Haus B sitzen.',
    'Rechne ich richtig, sind es drei Standorte.',
  ],
  source: 'R17: nicht drängen; Wissensblatt, Abschnitt 3 (Anspruch)',
};
