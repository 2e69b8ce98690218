import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/baldige-antwort',
  language: 'de',
  category: 'stock',
  severity: 'mild',
  patterns: [
    '(würde~|freue~|hoffe~|freuen) ..4 (über|auf) ..2 (baldig~|schnell~|rasch~|zeitnah~|zügig~|kurzfristig~) [und positiv~] (rückmeldung|antwort|nachricht|bescheid|entscheidung|reaktion|rückantwort|entscheid|zusage|einladung) ..3 [freuen]',
    '(über|auf) ..2 (baldig~|schnell~|rasch~|zeitnah~|zügig~) [und positiv~] (rückmeldung|antwort|nachricht|bescheid|entscheidung|reaktion|rückantwort|entscheid|zusage|einladung) ..2 (würde~|freue~|hoffe~|freuen) ..5 [freuen]',
    '(würde~|freue~|hoffe~) ..3, (bald|möglichst bald|recht bald) [wieder] (von|etwas von) (ihnen|dir|euch) [zu] (hören|lesen)',
  ],
  unless: ['(gefreut|freute|danke|dank)'],
  reason: {
    de: 'Wörter wie „baldig“ und „zeitnah“ mahnen zur Eile; ohne das Wort bleibt der Satz freundlich.',
    en: 'Words like “soon” and “promptly” nudge the reader to hurry; without the word the sentence stays friendly.',
  },
  replacements: [],
  hits: [
    'Ich [freue mich auf Ihre baldige Antwort].',
    '[Über eine zeitnahe Rückmeldung würde ich mich freuen].',
    'Ich [hoffe, bald von Ihnen zu hören].',
  ],
  misses: [
    'Ihre schnelle Antwort hat mich gefreut.',
    'Ich freue mich auf Ihre Antwort.',
    'Bald beginnt die Saison, und ich freue mich darauf.',
  ],
  source: 'R14: keine Floskeln; Wissensblatt, Abschnitt 2; 3',
};
