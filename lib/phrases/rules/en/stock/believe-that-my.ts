import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/believe-that-my',
  language: 'en',
  category: 'stock',
  severity: 'mild',
  patterns: [
    { match: 'I [do] [<adverb>|firmly] (believe|feel) [that] I can', replacements: ['I can'] },
    '<I believe> my ..2 <strength>',
    '<I believe> my ..10, (would|could|make~|align~|match~|fit~|qualif*)',
    '<I believe> I ..5 (fit|contribut*|asset|match|benefit|excel|thrive~|valuable|suit~|qualif*|addition|bring|candidate)',
  ],
  unless: ['(whether|not) ..2 (sure|believe|feel|think|know)'],
  reason: {
    en: 'What you believe about yourself is no evidence; the thing you did is.',
    de: 'Was Sie von sich glauben, ist kein Beleg; was Sie getan haben, schon.',
  },
  advice: {
    en: 'Drop the belief and tell one scene from your work.',
    de: 'Lassen Sie das Glauben weg und erzählen Sie eine Szene aus Ihrer Arbeit.',
  },
  replacements: [],
  hits: [
    '[I firmly believe that I can] run the market stall.',
    '[I believe my skills would] suit the print shop.',
    '[I feel that I would thrive] at the hospice.',
    '[I truly think my background in music and care makes] sense here.',
    '[I know that I could bring] calm to the desk.',
    '[I am sure that I would excel] on the quay crew.',
  ],
  misses: [
    'I believe the bus stops there.',
    'I do not think my answer was complete.',
    'I know the town well.',
    'I feel at home by the sea.',
  ],
  source: 'R14; unproven praise of oneself',
};
