import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/baldige-antwort',
  language: 'de',
  category: 'stock',
  severity: 'mild',
  patterns: [
    '(hoffe|hoffen) ..3 auf ..2 <<(baldig~|schnell~|rasch~|zeitnah~|zügig~|kurzfristig~) (rückmeldung|antwort|nachricht|entscheidung|reaktion|rückantwort) [ihrerseits|von ihnen|von dir|von euch]>>',
    '(freue|freuen|freute) ..4 (über|auf) ..2 <<(baldig~|schnell~|rasch~|zeitnah~|zügig~|kurzfristig~) (rückmeldung|antwort|nachricht|entscheidung|reaktion|rückantwort) [ihrerseits|von ihnen|von dir|von euch]>>',
    '(würde|würden) ..4 (über|auf) ..2 <<(baldig~|schnell~|rasch~|zeitnah~|zügig~|kurzfristig~) (rückmeldung|antwort|nachricht|entscheidung|reaktion|rückantwort) [ihrerseits|von ihnen|von dir|von euch]>> ..4 freuen',
    '(über|auf) ..2 <<(baldig~|schnell~|rasch~|zeitnah~|zügig~|kurzfristig~) (rückmeldung|antwort|nachricht|entscheidung|reaktion|rückantwort) [ihrerseits|von ihnen|von dir|von euch]>> ..1 (würde~|freue~|hoffe~)',
    '(erwarte|erhoffe|wünsche) ..3 <<(baldig~|schnell~|rasch~|zeitnah~|zügig~|kurzfristig~) (rückmeldung|antwort|nachricht|entscheidung|reaktion|rückantwort) [ihrerseits|von ihnen|von dir|von euch]>>',
    'für ..1 <<(baldig~|schnell~|rasch~|zeitnah~|zügig~|kurzfristig~) (rückmeldung|antwort|nachricht|entscheidung|reaktion|rückantwort)>> ..2 (wäre|wären)',
  ],
  unless: ['(gefreut|freute|danke|dank)'],
  reason: {
    de: 'Wörter wie „baldig“ und „zeitnah“ mahnen zur Eile; ohne das Wort bleibt der Satz freundlich.',
    en: 'Words like “soon” and “promptly” nudge the reader to hurry; without the word the sentence stays friendly.',
  },
  replacements: ['Antwort', 'Rückmeldung'],
  hits: [
    'Ich freue mich auf Ihre [baldige Antwort].',
    'Über eine [zeitnahe Rückmeldung] würde ich mich freuen.',
    'Ich hoffe auf eine [rasche Entscheidung].',
  ],
  misses: [
    'Ihre schnelle Antwort hat mich gefreut.',
    'Ich freue mich auf Ihre Antwort.',
    'Bald beginnt die Saison, und ich freue mich darauf.',
  ],
  source: 'R14: keine Floskeln; Wissensblatt, Abschnitt 2; 3',
};
