import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/perfect-candidate',
  language: 'en',
  category: 'stock',
  severity: 'clear',
  patterns: [
    '(I|me|I would|I will|I|my ..6) ..4 (a|an|the|your) [<adverb>|very|absolutely|truly] (perfect|ideal|best|right|excellent|outstanding|exceptional|top|optimal|strong|great) [possible|overall] (fit|match|candidate|choice|person|applicant|hire|solution) ',
    '(consider|see|regard|view|choose|hire) me ..1 (a|an|the|your|for) ..2 (candidate|fit|match|choice|applicant|person)',
    '(I have|have) (what it takes|all it takes|everything you need|everything it takes|exactly what you)',
    '(exactly|just|precisely) what you (are looking for|need|seek|want) [in a (candidate|person)]',
    '(I am|I have|skills are|experience is) what you are looking for',
    '(right|best|ideal|perfect) (man|woman|person|one|candidate) for (the|this|that) (job|role|position|task)',
    '(perfect|ideal|great|excellent|natural|strong|good) (fit|match) for (your|the|this) (team|company|role|position|organisation|organization|culture|job|needs|requirements)',
  ],
  unless: [
    '(whether|if|not|see if|decide|determine|find|found|finding|looking for|who|hope you find|another|other|someone|a different|chose|chosen|selected|hired|went with) ..8 (fit|match|candidate|choice|person|one|applicant|hire)',
    '(I|we) (have|had|was|were) ..2 (best|great|excellent|right) (time|choice)',
  ],
  reason: {
    en: 'Calling yourself the best fit is for the reader to say; give one task from the interview and how you solved one like it.',
    de: 'Ob Sie am besten passen, beurteilt die andere Seite; nennen Sie eine Aufgabe aus dem Gespräch und wie Sie eine ähnliche gelöst haben.',
  },
  replacements: [],
  hits: [
    '[I am the perfect candidate].',
    '[My experience makes me an ideal fit].',
    'I have [exactly what you are looking for].',
  ],
  misses: [
    'We should find out whether I am a good fit.',
    'The shoes are a perfect fit.',
    'I hope you find the right person.',
    'I am sorry to hear that you chose another candidate.',
  ],
  source: 'R14; unproven praise of oneself',
};
