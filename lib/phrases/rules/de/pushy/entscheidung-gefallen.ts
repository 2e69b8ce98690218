import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/entscheidung-gefallen',
  language: 'de',
  category: 'pushy',
  severity: 'mild',
  patterns: [
    {
      match: '(haben sie sich|hast du dich|habt ihr euch) ..1 (<already>|für mich) ..2 entschieden',
      replacements: ['wie geht es weiter'],
    },
    { match: '^ ist ..5 entscheidung ..2 (gefall~|getroffen)', replacements: [] },
    { match: '(haben|habt|hast|wurde) ..2 <already> ..2 (entscheidung|auswahl) [getroffen]', replacements: [] },
    { match: '(sich|euch|dich) für mich ..1 entscheid~', replacements: [] },
    { match: '(wie lautet <your> entscheidung|habe ich (die|den) <job>) ..3 $', replacements: ['wie geht es weiter'] },
  ],
  unless: [
    '(ich mich|falls|wenn|wer|verständnis|kein problem~)',
    'für (ein|eine|einen|das|den|die) ..2 entschieden',
    'entschieden , (welch~|was|ob)',
  ],
  elsewhere: 'nothing',
  reason: {
    de: 'Wer nach der Entscheidung fragt, drängt auf sie; die Frage nach dem nächsten Schritt lässt Luft.',
    en: 'To ask about the decision is to press for it; a question about the next step leaves room.',
  },
  advice: {
    de: 'Fragen Sie, wie es weitergeht, statt ob schon entschieden ist.',
    en: 'Ask what happens next rather than whether it is decided.',
  },
  replacements: [],
  hits: [
    'Danke für das Gespräch, [habt ihr euch inzwischen entschieden]?',
    'Mich bewegt die Stelle noch: [Haben Sie bereits eine Entscheidung getroffen]?',
    '[Ist die Entscheidung schon gefallen]?',
  ],
  misses: [
    'Darf ich fragen, ob schon eine Entscheidung gefallen ist?',
    'Ich habe mich bereits für die Ausbildung bei Ihnen entschieden.',
    'Wann dürfen die Bewerber mit einer Entscheidung rechnen?',
    'Haben Sie sich schon für ein Datum für das Gespräch entschieden?',
  ],
  source: 'R17, no pressure on the reader; general knowledge of business German',
};
