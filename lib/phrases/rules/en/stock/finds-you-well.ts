import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/finds-you-well',
  language: 'en',
  category: 'stock',
  severity: 'clear',
  patterns: [
    '[(I|we) [do|sincerely|truly|really]] (hope|hoping|trust) [that] (this|my|the) [short|quick|brief|little] [cover] (e-mail|email|mail|message|note|letter|application|missive) (finds|find|reaches|reach|is finding|meets|catches) (you|everyone|all of you) [and (your|the) (family|team|colleagues|loved ones|family and team)] [all] [very|both|doing] [well|safe|happy|in good health|in good spirits|in the best of health|in great spirits|healthy]',
  ],
  reason: {
    en: 'This opening stands in thousands of mails and says nothing about you; begin with the conversation itself.',
    de: 'Dieser Einstieg steht in Tausenden von Mails und sagt nichts über Sie; beginnen Sie gleich mit dem Gespräch selbst.',
  },
  replacements: [],
  hits: [
    '[I hope this email finds you well].',
    '[Hope this message finds you and your team well]!',
    '[I trust my letter reaches you in good health].',
  ],
  misses: [
    'I hope you find this summary useful.',
    'I hope the new colleague finds her way around quickly.',
    'This note finds its place in the appendix.',
  ],
  source: 'R14, no stock phrases; stock openings',
};
