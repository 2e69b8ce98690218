import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/writing-to-express',
  language: 'en',
  category: 'stock',
  severity: 'clear',
  patterns: [
    {
      match: '(<writing to>|<I want to>) (express|convey|declare|confirm) my ..4 interest (in|for)',
      replacements: ['I am interested in'],
    },
    '<writing to> (express|convey|present|introduce|declare|submit)',
    '(express|expression of) ..1 (candidature|candidacy|interest)',
  ],
  unlessInClause: ['express my ..3 (concern~|regret)'],
  elsewhere: 'mild',
  reason: {
    en: 'Announcing an interest costs the first sentence, the one that is surely read, and says nothing yet.',
    de: 'Wer sein Interesse erst ankündigt, verschenkt den ersten Satz, den einzigen, der sicher gelesen wird.',
  },
  advice: {
    en: 'Say in your own words what draws you to the work.',
    de: 'Sagen Sie mit eigenen Worten, was Sie an der Arbeit reizt.',
  },
  replacements: [],
  hits: [
    '[I am writing to express my strong interest in] the post of dispatcher.',
    "[I'm writing to you today to convey my keen and sincere interest in] the nursing role.",
    '[I would like to express my interest in] your vacancy for a joiner.',
    '[Writing to express my interest for] the lab job.',
    '[I write to present] my application as a florist.',
    '[I am reaching out to submit] my CV for the bakery position.',
  ],
  misses: [
    'She wrote to express her thanks.',
    'I enjoy writing to explain hard things.',
    'I am writing code for the till system every day.',
    'The market is to show its interest in the bond.',
  ],
  source: 'R13 and R14; announcing openings',
};
