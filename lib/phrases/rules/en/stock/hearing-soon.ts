import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/hearing-soon',
  language: 'en',
  category: 'stock',
  severity: 'mild',
  patterns: [
    {
      match:
        '$1((<forward to> hearing|(hope|hoping|love|glad|happy|pleased) to hear) [back] [from you]) [very] (soon|shortly|quickly|in the near future|before long)',
      replacements: ['$1'],
    },
  ],
  reason: {
    en: 'The little word “soon” hints at a clock; without it the sentence is just as friendly.',
    de: 'Das kleine „soon“ deutet auf die Uhr; ohne das Wort ist der Satz ebenso freundlich.',
  },
  advice: {
    en: 'Leave “soon” out, or name a next contact that you yourself will make.',
    de: 'Lassen Sie „soon“ weg, oder nennen Sie einen Schritt, den Sie selbst tun.',
  },
  replacements: [],
  hits: [
    '[I look forward to hearing from you soon].',
    'I [hope to hear back from you shortly].',
    '[Looking forward to hearing from you very soon].',
    'I would [love to hear from you in the near future].',
    'I [hope to hear back soon] about the role.',
  ],
  misses: [
    'Speak soon, Rosa.',
    'The season starts soon.',
    'I hope to be back in Leeds shortly.',
    'We heard from you soon after the fair.',
  ],
  source: 'R14 and R17; closing formulas, a matter of taste',
};
