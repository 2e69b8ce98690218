import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'grovelling/stoerung',
  language: 'de',
  category: 'grovelling',
  severity: 'clear',
  patterns: [
    '(entschuldigen sie|entschuldige|entschuldigt|verzeihen sie|verzeih|verzeiht|verzeihung|entschuldigung|sorry|pardon) ..4 (störung|belästigung|aufdringlichkeit)',
    '(entschuldigen sie|entschuldige|entschuldigt|verzeihen sie|verzeih|verzeiht|verzeihung|entschuldigung|sorry|tut mir leid|leid) ..4, (dass|wenn|falls) [ich] ..4 (störe|belästige|behellige|nerve|aufdringlich|bemühe|schon wieder|nochmals|noch einmal)',
    '(sie|dich|euch) ..3 (zu stören|zu behelligen|zu belästigen|zu nerven)',
    '(möchte|will|wollte) [ich] ..4 (nicht|keinesfalls|auf keinen fall) ..3 (stören|belästigen|behelligen|nerven|aufdringlich|lästig|zur last) ..1',
    '(ich hoffe|hoffe) ..2, [ich] (störe|nerve|belästige) [ich] [sie|dich|euch] nicht',
  ],
  unless: ['(technisch~|lärm|maschine|verspätung|leitung)'],
  reason: {
    de: 'Sie stören nicht, nach einem Gespräch darf man sich melden; die Entschuldigung bringt den Leser erst auf den Gedanken.',
    en: 'You are not disturbing anyone, writing after an interview is normal; the apology is what puts the idea into the reader’s head.',
  },
  replacements: [],
  hits: [
    '[Entschuldigen Sie bitte die Störung].',
    '[Tut mir leid, dass ich dich schon wieder] anschreibe.',
    'Ich [möchte nicht aufdringlich sein].',
    '[Verzeihen Sie, dass ich Sie noch einmal bemühe].',
  ],
  misses: [
    'Entschuldigen Sie bitte meine Verspätung am Montag.',
    'Die Störung an der Anlage behoben wir in einer Stunde.',
    'Es tut mir leid, dass ich den Termin verschieben muss.',
  ],
  source: 'R16: sich nicht klein machen; Wissensblatt, Abschnitt 5',
};
