import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/perfect-candidate',
  language: 'en',
  category: 'stock',
  severity: 'clear',
  patterns: [
    '(I am|be|make~ me|made me|(consider|see|regard) me|me as|myself) [as] [<adverb>] (a|an|the|your) [<adverb>] (<perfect>|outstanding|exceptional|excellent) (<candidate>|one|addition)',
    '(consider|see|regard|choose|hire) me [as] (a|an|the|your) ..2 <candidate>',
    '[need] look no further',
    '(will|would) (not|never) find (a better|anyone better|anyone more|a more)',
  ],
  unless: ['<not claimed> ..8 <candidate>', '(we|you|they) ..3 (need|want~) ..4 <candidate>'],
  reason: {
    en: 'Who fits best is for the reader to say; the claim alone makes them look for the gap.',
    de: 'Wer am besten passt, beurteilt die andere Seite; die bloße Behauptung lässt sie nach der Lücke suchen.',
  },
  advice: {
    en: 'Give one task from the interview and how you solved one like it.',
    de: 'Nennen Sie eine Aufgabe aus dem Gespräch und wie Sie eine ähnliche gelöst haben.',
  },
  replacements: [],
  hits: [
    '[I am the perfect candidate] with my love of trains.',
    'All this [makes me an ideal fit] for the role.',
    'Please [consider me a strong candidate].',
    'I know that [I am the right person] for this job.',
    'My years at the pass [make me the best choice] for your team.',
    'You can [look no further].',
  ],
  misses: [
    'We should find out whether I am the right person for the job.',
    'The shoes are a perfect match with the coat.',
    'I hope you find the right person for the role.',
    'I am sorry to hear that you chose another candidate.',
  ],
  source: 'R14; unproven praise of oneself',
};
