import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'grovelling/dass-ich-stoere',
  language: 'de',
  category: 'grovelling',
  severity: 'mild',
  elsewhere: 'nothing',
  patterns: ['{12,: <sorry> ; ich ; <again>}', '<sorry> ..3, (dass|wenn|falls) ich'],
  unless: ['(anhang|anlage|vergess*)'],
  unlessInClause: ['(erst|spät~|verspät*|nicht|absag*|verschieb*|falsch~|kein~|wort~|fehl~)'],
  reason: {
    de: 'Wer sich dafür entschuldigt, überhaupt zu schreiben, macht aus einer normalen Nachfrage eine Zumutung.',
    en: '“Sorry for writing” turns a normal enquiry into an imposition.',
  },
  advice: {
    de: 'Nennen Sie ohne Umweg Ihre Frage; ein freundlicher Gruß reicht als Einstieg.',
    en: 'Come to your question without a detour; a friendly greeting is opening enough.',
  },
  replacements: [],
  hits: [
    '[Tut mir leid, dass ich dir schon wieder] schreibe, aber ich warte auf Neues zu meiner Bewerbung.',
    '[Verzeihen Sie, dass ich] so direkt frage: Ist die Stelle als Optikerin noch frei?',
    '[Sorry, ich melde mich noch mal] wegen der Ausbildung.',
    '[Entschuldigt, wenn ich mich erneut] melde, die Lehrstelle geht mir nicht aus dem Kopf.',
  ],
  misses: [
    'Es tut mir leid, dass ich das Gespräch verschieben muss.',
    'Entschuldigen Sie, dass ich mich erst heute für das Gespräch bedanke.',
    'Tut mir leid, dass ich Ihnen nochmals schreibe, im Anhang meiner Bewerbung fehlte das Zeugnis.',
  ],
  source: 'R16, friendly but direct; general knowledge of business German',
};
