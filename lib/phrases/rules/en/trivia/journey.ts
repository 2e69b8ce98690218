import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'trivia/journey',
  language: 'en',
  category: 'trivia',
  severity: 'clear',
  patterns: [
    '(find|found|finding|looking for|no|free|get) [a|any|free] (parking|parking space|parking spot|car park)',
    '(stuck|caught|held up) in [heavy|the|bad|a] (traffic|traffic jam)',
    '(the|my) (train|bus|flight|car|journey|drive|commute|trip|way home|way back) (was|had|broke|took|got|home|there|back) ..2 (late|delayed|cancelled|canceled|long|down|pleasant|easy|stuck|hours|ages|nightmare|awful|terrible)',
    '(the|your|for the) [<adverb>] [delicious|good|excellent|great|nice|lovely|wonderful] <refreshment> (was|were|tasted|you|from your|in your)',
    '(thank you|thanks) ..3 for the [<adverb>] [delicious|good|excellent|great|nice|lovely|wonderful] <refreshment>',
    '(spilt|spilled|coffee stain|stain on my)',
    '(lovely|terrible|awful|nice|sunny|beautiful|bad) weather',
    '(despite|enjoy|enjoying|enjoyed|because of) ..2 (the|this) [awful|bad|nice|good|lovely|terrible] (weather|rain|sunshine|heat|snow)',
  ],
  unless: ['(transport*|logistic*|traffic) (company|engineer|planner|data|role|department)'],
  reason: {
    en: 'Journey, coffee and weather push the talk itself aside; use the space for one point that mattered.',
    de: 'Anfahrt, Kaffee und Wetter verdrängen das Gespräch; nutzen Sie den Platz für einen Punkt, der zählte.',
  },
  replacements: [],
  hits: [
    'I [found a parking space] at once.',
    'We were [stuck in traffic] on the way.',
    '[Thanks for the delicious coffee].',
    'What [lovely weather] we had!',
  ],
  misses: [
    'The traffic data in your product is impressive.',
    'We trained the model at night.',
    'The weather station project sounds good.',
  ],
  source: "R15, don't cling to trivia",
};
