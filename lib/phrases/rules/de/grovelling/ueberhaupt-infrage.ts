import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'grovelling/ueberhaupt-infrage',
  language: 'de',
  category: 'grovelling',
  severity: 'clear',
  patterns: [
    '(falls|wenn|ob|sofern) ich ..2 (überhaupt|eventuell|vielleicht) ..4 (infrage|frage|betracht|chance|geeignet|gut genug|passe)',
    '(auch wenn|obwohl|zwar) ..2 ich ..4 (nicht gut genug|nicht die beste|nicht der beste|keine ahnung|zu alt|zu jung|nicht geeignet|nicht perfekt)',
    '(bin|war) [ich] [leider|wahrscheinlich|sicher] nicht ..2 (gut genug|schlau genug|qualifiziert genug|der beste|die beste)',
    '(ich flehe|bettle|ich bitte inständig|bitte inständig|inständig) ..3 (sie|dich|euch|um|an|bitten)',
    '(geben sie|gib|gebt) mir ..2 (eine|die) (chance|letzte chance) ..2',
  ],
  unless: ['(schüler|sie nicht)'],
  reason: {
    de: 'Sie liefern dem Leser einen Grund gegen sich; lassen Sie den Zweifel weg und zeigen Sie, was Sie können.',
    en: 'You hand the reader a reason against yourself; leave the doubt out and show what you can do.',
  },
  replacements: [],
  hits: [
    'Ich frage mich, [ob ich überhaupt infrage] komme.',
    'Bitte [geben Sie mir eine Chance].',
    'Ich [bin wahrscheinlich nicht gut genug].',
  ],
  misses: [
    'Ob ich am Montag komme, sage ich heute noch.',
    'Das gibt mir die Möglichkeit, Neues zu lernen.',
    'Für mich kommt auch der Standort Ulm infrage.',
  ],
  source: 'R16: sich nicht klein machen; Wissensblatt, Abschnitt 5',
};
