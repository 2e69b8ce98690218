import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/bald-hoeren',
  language: 'de',
  category: 'stock',
  severity: 'mild',
  patterns: [
    {
      match:
        '{12,: (<wishing>|freue~) ; <<[möglichst|recht|sehr] (bald|schnell|in kürze) [wieder] $1([etwas] von (ihnen|dir|euch) zu (hör~|lese~))>>}',
      replacements: ['$1'],
    },
    'gespannt auf ..2 <answer>',
    '(hoff~|hoffentlich) ..4, (bald|in kürze) ..1 von (ihnen|dir|euch)',
  ],
  elsewhere: 'nothing',
  reason: {
    de: 'Das kleine „bald“ drückt aufs Tempo; ohne es bleibt der Satz ebenso freundlich.',
    en: 'The little word “soon” presses for speed; without it the sentence is just as friendly.',
  },
  advice: {
    de: 'Lassen Sie „bald“ weg oder fragen Sie, wann es weitergeht.',
    en: 'Leave out “bald”, or ask when things go on.',
  },
  replacements: [],
  hits: [
    'Unser Gespräch drehte sich um Lehmputz. Ich hoffe, [bald von Ihnen zu hören].',
    'Die Lehrstelle in Chur ist noch frei. Ich würde mich freuen, [recht bald von Ihnen zu hören].',
    'Der Job am Empfang passt zu mir. Ich freue mich, [bald wieder von euch zu lesen].',
    'Die Stelle an der Rezeption beginnt im Mai. [Hoffentlich höre ich bald von dir].',
    'Seit dem Gespräch im Hafen bin ich [gespannt auf Ihre Antwort].',
  ],
  misses: [
    'Das Gespräch mit Frau Ohm klingt noch nach. Ich freue mich, von Ihnen zu hören.',
    'Zur Position im Controlling habe ich eine Idee. Bald beginnt die Saison, und ich freue mich darauf.',
    'Nach der Absage aus Ulm bleibt mir Ihre Stelle. Bis bald!',
  ],
  source: 'R14, no stock phrases; common advice on application letters',
};
