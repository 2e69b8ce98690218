import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/what-it-takes',
  language: 'en',
  category: 'stock',
  severity: 'clear',
  patterns: [
    '(I have|have|has|got) ..1 (what|all|everything) it takes',
    '(exactly|just|everything) (what|the _) <you want>',
    '(I am|I have|is|are) (what|who|everything|the (person|one|candidate)) [that] <you want>',
    'tick~ (all|every) ..2 box*',
  ],
  unless: [
    '(whether|if|tell me|you know|understand|learn|explain|asked|clear) ..6 (you|takes)',
    '(role|job|position|company) ..2 (tick~|checks)',
  ],
  reason: {
    en: 'Only the reader knows what they look for; a guess in big words weakens your case.',
    de: 'Was gesucht wird, weiß nur die andere Seite; große Worte ins Blaue schwächen Sie.',
  },
  advice: {
    en: 'Take up one need that was named in the talk and answer it with an example.',
    de: 'Greifen Sie einen genannten Bedarf auf und antworten Sie mit einem Beispiel.',
  },
  replacements: [],
  hits: [
    'I know that [I have what it takes].',
    'My hands are [exactly what you are looking for].',
    'Trust me, [I am the one you need].',
    'My career so far [ticks all the boxes].',
    '[I have everything you need] in a bricklayer.',
  ],
  misses: [
    'Could you tell me exactly what you are looking for?',
    'Now I understand exactly what you need.',
    'The form has boxes to tick.',
    'You know what it takes to run a mill.',
  ],
  source: 'R14; unproven praise of oneself',
};
