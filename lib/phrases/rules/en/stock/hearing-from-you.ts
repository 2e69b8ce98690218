import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/hearing-from-you',
  language: 'en',
  category: 'stock',
  severity: 'mild',
  patterns: [
    '[(I|we)] [am|are|will] [<adverb>|very much|eagerly] (look~|looking) [very much|so much|eagerly] forward to (hearing|hear|receiving) (from you|back|about|from your|your|of|back from you|from the|any|a) [soon|shortly|again|team|feedback|reply|response|next steps|the next steps] [soon|shortly|again]',
    '[(I|we)] [am|are] [<adverb>|very much] look~ [very much] forward to (your|a|an) ..2 (reply|response|answer|feedback|update|call|decision|news) [soon|shortly]',
    '[I|we] (hope|hoping|would love) to hear [back] (from you|back|from your) [soon|shortly|again|team]',
    '^ (looking|look) forward to an update',
  ],
  reason: {
    en: 'This closing can stand under every mail; a concrete next contact or just the thanks sounds more like you.',
    de: 'Dieser Schluss passt unter jede Mail; ein konkreter nächster Kontakt oder nur der Dank klingt mehr nach Ihnen.',
  },
  replacements: [],
  hits: [
    '[I look forward to hearing from you soon].',
    '[Looking forward to your reply].',
    '[I hope to hear from you soon].',
  ],
  misses: [
    'I look forward to our interview on Tuesday.',
    'I look forward to the workshop.',
    'We heard from you in May.',
  ],
  source: 'R14; everyday closings, mild only',
};
