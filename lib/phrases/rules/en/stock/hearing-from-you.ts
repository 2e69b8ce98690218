import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/hearing-from-you',
  language: 'en',
  category: 'stock',
  severity: 'mild',
  patterns: [
    '<forward to> (hearing|receiving|getting|reading|learning) ..4 (you|your ..1 <answer>|back|<answer>|next steps)',
    '<forward to> (your|a|an|any|the) ..2 (reply|response|answer|feedback|update|decision|news|next steps)',
    '[I|we] [<adverb>] (hope|hoping|would love|would be (glad|happy|pleased)) to hear [back] from you',
    '<forward to> (being|staying|keeping) in touch',
  ],
  reason: {
    en: 'The closing can stand under every mail, so it leaves no trace of yours.',
    de: 'Dieser Schluss passt unter jede Mail und hinterlässt von Ihrer keine Spur.',
  },
  advice: {
    en: 'Harmless as it is, a named next contact or just the thanks sounds more like you.',
    de: 'Er schadet nicht; ein benannter nächster Kontakt oder nur der Dank klingt aber mehr nach Ihnen.',
  },
  replacements: [],
  hits: [
    '[I look forward to hearing from you].',
    '[Looking forward to your reply], Jon.',
    '[I hope to hear from you], and greet Ms Silva.',
    "[I'm looking forward to receiving your feedback].",
    '[We look forward to learning about the next steps].',
    '[I look forward to staying in touch].',
  ],
  misses: [
    'I look forward to our interview on Tuesday.',
    'I look forward to the call on Friday.',
    'I look forward to the workshop.',
    'We heard from you in May.',
    'It was a pleasure hearing about the new ferry.',
  ],
  source: 'R14; everyday closings, mild only',
};
