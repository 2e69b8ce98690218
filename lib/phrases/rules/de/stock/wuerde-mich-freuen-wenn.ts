import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/wuerde-mich-freuen-wenn',
  language: 'de',
  category: 'stock',
  severity: 'mild',
  patterns: [
    '(würde|würd) [ich] mich ..2 freuen , (wenn|falls|dass) ..12 (einlad~|kennenlernen|hör~|meld~|<answer>|interesse|<talk>|chance~|bewerbung|überzeug~|<firm>)',
    '(würde|würd) [ich] mich ..2 freuen , ..9 (kennenzulernen|zu (überzeug~|unterstützen)|vorzustellen|_ zu (dürfen|können))',
    'wäre ..3 (eine [gross~] freude) , ..6',
    'würde [ich] (sie|dich|euch) ..3 gern~ persönlich~ kennenlernen',
  ],
  unless: ['<closing fault>'],
  unlessInClause: ['(grillen|feier|geburtstag|urlaub|wochenende|<no first talk>)'],
  elsewhere: 'nothing',
  reason: {
    de: 'Eine Freude unter Bedingungen klingt zaghaft; der Leser hört zwei Vorbehalte statt eines Wunsches.',
    en: 'Joy with conditions sounds timid; the reader hears two reservations instead of one wish.',
  },
  advice: {
    de: 'Sagen Sie den Wunsch gerade heraus: was Sie gern täten oder worauf Sie sich freuen.',
    en: 'Say the wish straight: what you would like to do or look forward to.',
  },
  replacements: [],
  hits: [
    'Unser Gespräch drehte sich um Lehmputz. Ich [würde mich freuen, wenn Sie mich einladen].',
    'Die Lehrstelle in Chur ist noch frei. Ich [würde mich sehr freuen, Sie persönlich kennenzulernen].',
    'Der Job am Empfang passt zu mir. Es [wäre mir eine Freude, Ihr Team zu unterstützen].',
    'Die Stelle an der Rezeption beginnt im Mai. Ich [würde Sie sehr gerne persönlich kennenlernen].',
  ],
  misses: [
    'Das Gespräch mit Frau Ohm klingt noch nach. Ich würde mich freuen, wenn der Zug pünktlich wäre.',
    'Zur Position im Controlling habe ich eine Idee. Ich freue mich, Sie am Montag wiederzusehen.',
    'Nach der Absage aus Ulm bleibt mir Ihre Stelle. Es wäre schön, wenn die Sonne scheint.',
  ],
  source: 'R14, no stock phrases; common advice on application letters',
};
