import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/enttaeuscht',
  language: 'de',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    '(bin|sind|war|waren) ..4 (sehr|tief|zutiefst|mehr als|wirklich|echt~|ziemlich) ..1 <hurt>',
    '(bin|war|bin ich) ..4 <hurt> ..2, (dass|weil|wie|von|über)',
    'mich ..3 (sehr|tief|zutiefst) (getroffen|<hurt>)',
    '(haben|habt|hast) mich ..3 <hurt>',
    '(meine|bittere) ..1 enttäuschung',
    '{7: hätte ; mehr ; (erwart~|gewünscht~)}',
    '{von (<to you>|(einem|einer) _|ihr~ _) ; (hätte|hatte~|nicht|bin) ; (erwart~|gedacht|erhofft|gewünscht~|enttäusch~)}',
    '(ist|find~) ..2 (enttäuschend|frustrierend)',
    'fühl~ [ich] mich ..5 (behandelt|ignorier~|ernst genommen)',
  ],
  unless: [
    'nicht ..1 kommen',
    '<purchase>',
    '<nothing> ..3 (enttäusch~|verärgert|enttäuschung|ignorier~)',
    '(kunde~|gast|gäste~|herzlich|freundlich|schön)',
  ],
  elsewhere: 'mild',
  reason: {
    de: 'Ein Vorwurf lässt den Leser sich rechtfertigen statt antworten, und er bleibt als Vorwurf in Erinnerung.',
    en: 'A reproach makes the reader justify themselves instead of answering, and it is what they remember.',
  },
  advice: {
    de: 'Die Enttäuschung darf sein, nur nicht in dieser Mail; bleiben Sie bei Dank oder Frage.',
    en: 'Being disappointed is fine, only not in this mail; stay with thanks or a question.',
  },
  replacements: [],
  hits: [
    'Ich [bin sehr enttäuscht, dass] die Stelle vergeben ist.',
    'Ich [bin enttäuscht, dass] Sie sich nach dem Gespräch nicht gemeldet haben.',
    'Ich kann [meine Enttäuschung] über die Absage nicht verbergen.',
    '[Mehr Offenheit hätte ich von euch erwartet].',
    'Ich [fühle mich schlecht behandelt].',
  ],
  misses: [
    'Ich fühle mich nicht ignoriert.',
    'Vom Rundgang nach dem Gespräch war niemand enttäuscht.',
    'Enttäuschte Kunden habe ich in meiner Position oft beruhigt.',
    'Schade um die Stelle, aber danke für die offene Rückmeldung.',
  ],
  source: 'R20, the tone makes the music; common advice on following up',
};
