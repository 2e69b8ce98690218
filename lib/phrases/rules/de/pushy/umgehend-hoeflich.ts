import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/umgehend-hoeflich',
  language: 'de',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    '{<would you>|wenn <reader> ; <<<at once>>> ; <act>|<reply>}',
    '{(hoff~|freu~|würde|wäre|<need>) ; <<<at once>>> ; <act>|<reply>}',
    '(hoff~|freu~|würde|wäre) ..6, ..4 <<<at once>>> ..5 (<act>|<reply>|hör~)',
    '{<reply> ; <<<at once>>> ; (benötig~|gebraucht|angewiesen)}',
  ],
  unless: [
    '<no hurry>',
    '<office>',
    '<purchase>',
    '(handwerker~|reparatur|notdienst)',
    'dank~ ..8 <at once>',
    '<to you> ..3 <at once> ..4 (antwort~|geben|mitteil~)',
    '(brauche|benötig~) ..5 nicht',
  ],
  unlessInClause: ['<not>'],
  elsewhere: 'mild',
  reason: {
    de: 'Das Tempowort hebt die Höflichkeit wieder auf: Der Leser hört nur noch die Eile.',
    en: 'The word of haste undoes the politeness: the reader hears only the hurry.',
  },
  advice: {
    de: 'Streichen Sie das Tempowort; die Bitte bleibt klar genug.',
    en: 'Strike out the word of haste; the request stays clear enough.',
  },
  replacements: ['bei Gelegenheit'],
  hits: [
    'Könnten Sie mir [umgehend] Rückmeldung zu meiner Bewerbung geben?',
    'Kannst du mir [so schnell wie möglich] sagen, ob die Stelle noch frei ist?',
    'Ich wäre froh, wenn ihr euch [schnellstmöglich] melden könntet, wie die Bewerbung steht.',
    'Ich brauche [dringend] eine Antwort zu meiner Bewerbung.',
    'Ich würde mich freuen, [möglichst schnell] von Ihnen zu hören, wie das Gespräch war.',
  ],
  misses: [
    'Sie müssen, wenn Sie antworten, nicht umgehend antworten.',
    'Könnten Sie mir sagen, ob die Stelle sofort frei ist?',
    'Eine Antwort zur Stelle brauche ich nicht sofort.',
    'Für die Bewerbung brauche ich dringend noch ein Foto.',
  ],
  source: 'R17, no pressure on the reader; general knowledge of business German',
};
