import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/begruendung-fordern',
  language: 'de',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    '(verlange|fordere|erwarte|bestehe auf|möchte) [ich] [daher|jetzt|nun|schon] ..1 (begründung|erklärung|stellungnahme)',
    '(begründen sie|begründe|begründet|rechtfertigen sie) ..3 (entscheidung|absage|ablehnung|wahl)',
    '(möchte|will|würde) ..3 (wissen|erfahren) , (warum|weshalb|wieso) ..8 (abgelehnt|gegen mich|abgesagt|absage|nicht genommen|nicht eingeladen)',
    '(warum|weshalb|wieso) ..8 (gegen mich entschieden|abgelehnt ..1 (wurde|haben)|nicht genommen|nicht eingeladen)',
    '(warum|weshalb|wieso) (höre ich|melden sie|meldet ihr|meldest du|haben sie|habe ich) ..4 (nichts|nicht|nie|kein~)',
    'nehme [ich] <your> (entscheidung|absage) zur kenntnis',
  ],
  unless: ['<purchase>', '(kunde~)'],
  reason: {
    de: 'Wer Gründe fordert, bringt den Leser in die Verteidigung; bitten Sie um einen Tipp für das nächste Mal.',
    en: 'Demanding reasons puts the reader on the defensive; ask for one tip for next time.',
  },
  replacements: [],
  hits: [
    'Ich [verlange eine Begründung] für die Absage.',
    'Ich [möchte wissen, warum Sie mich abgelehnt] haben.',
    '[Warum melden Sie sich nicht]?',
  ],
  misses: [
    'Warum setzen Sie auf Lehmbau?',
    'Haben Sie einen Tipp, was ich besser machen kann?',
    'Ihre Begründung hat mir geholfen.',
  ],
  source: 'R17: nicht drängen; Wissensblatt, Abschnitt 3',
};
