import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/erinnern',
  language: 'de',
  category: 'pushy',
  severity: 'mild',
  patterns: [
    {
      match: 'ich <<(möchte|darf|wollte|muss) (sie|dich|euch) ..3 an $1(mein~ <sent>) erinner~>>',
      replacements: ['komme noch einmal auf $1 zurück'],
    },
    { match: '(möchte|darf|wollte|muss) ..3 (sie|dich|euch) ..7 erinner~', replacements: [] },
    { match: 'an mein~ <sent> erinner~', replacements: [] },
    { match: 'erinnere [ich] (sie|dich|euch)', replacements: [] },
    { match: '(freundlich~|klein~|kurz~|sanfte~) erinnerung', replacements: [] },
  ],
  unless: ['<purchase>', 'gern~ ..4 erinner~', '(guter|bester|schön~) erinnerung'],
  elsewhere: 'nothing',
  reason: {
    de: 'Erinnert wird man an Schulden und Termine; der Leser fühlt sich ermahnt.',
    en: 'One is reminded of debts and dates; the reader feels admonished.',
  },
  advice: {
    de: 'Fragen Sie einfach nach dem Stand, dann erinnert sich der Leser von selbst.',
    en: 'Just ask where things stand, and the reader will remember by themselves.',
  },
  replacements: [],
  hits: [
    'Ich [möchte Sie an meine Bewerbung erinnern].',
    'Heute [möchte ich euch freundlich an unser Gespräch erinnern].',
    'Ich [erinnere Sie] daran, dass ich auf eine Zusage hoffe.',
    'Dies ist eine [kleine Erinnerung] an meine Bewerbung.',
  ],
  misses: [
    'Ich erinnere mich gern an unser Gespräch in der Gärtnerei.',
    'Vielleicht erinnern Sie sich an das Gespräch über Bienen.',
    'Das Gespräch bleibt mir in guter Erinnerung.',
  ],
  source: 'R20, the tone makes the music; common advice on following up',
};
