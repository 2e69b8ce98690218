import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/positiver-bescheid',
  language: 'de',
  category: 'stock',
  severity: 'clear',
  patterns: [
    '(hoffe|hoffen|freue|freuen|würde|erwarte) ..4 (auf|über) ..2 (positiv~|günstig~|abschlägig~) (bescheid|entscheid|ausgang|ergebnis) ..3 [freuen]',
    '(auf|über) ..2 (positiv~|günstig~) (bescheid|entscheid|ausgang|ergebnis) ..1 (würde~|freue~|hoffe~) ..4 [freuen]',
  ],
  unless: ['(gefreut|danke)'],
  reason: {
    de: 'Das klingt, als stünde die Zusage schon fest; fragen Sie lieber, wie es weitergeht.',
    en: 'It sounds as though the yes were settled; ask what the next step is instead.',
  },
  replacements: [],
  hits: [
    'Ich [hoffe auf einen positiven Bescheid].',
    '[Über einen positiven Entscheid würde ich mich freuen].',
    'Wir [freuen uns auf ein positives Ergebnis].',
  ],
  misses: [
    'Über den positiven Bescheid habe ich mich gefreut.',
    'Ich sage am Montag Bescheid.',
    'Das Ergebnis der Probearbeit hat mich gefreut.',
  ],
  source: 'R14: keine Floskeln; Wissensblatt, Abschnitt 2',
};
