import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'trivia/journey',
  language: 'en',
  category: 'trivia',
  severity: 'clear',
  patterns: [
    '(find|found|finding|looking for|search~ for|no|free|get|getting) [a|any|free|me a] (parking|parking space|parking spot|parking place|parking lot|car park)',
    '(stuck|sat|caught|held up) in [heavy|the|bad|a] (traffic|traffic jam|jam|tailback)',
    '(the|my) (train|bus|flight|tube|tram|car|taxi|journey|drive|commute|trip|ride|way home|drive home|way back) (was|were|had|broke|took|ran|got|home|there|back) ..2 (late|delayed|cancelled|canceled|long|down|full|pleasant|easy|smooth|missed|stuck|fine|hours|ages|adventure|nightmare|horrible|awful|terrible)',
    '(the|your|that|for the|such) [<adverb>|very|really] [delicious|good|excellent|great|nice|lovely|tasty|wonderful] (coffee|tea|biscuits|cookies|cake|sandwiches|lunch|snacks|espresso|cappuccino|muffins|chocolates) (was|were|tasted|at the|you (served|offered|made)|from your|in your) ',
    '(thank you|thanks) ..3 for the [<adverb>] [delicious|good|excellent|great|nice|lovely|tasty|wonderful] (coffee|tea|biscuits|cookies|cake|sandwiches|water|snacks|espresso|cappuccino|muffins|chocolates)',
    '(spilt|spilled|coffee stain|stain on my)',
    '(lovely|terrible|awful|nice|rainy|sunny|beautiful|horrible|glorious|bad|gorgeous|miserable) weather',
    '(despite|enjoy|enjoying|enjoyed|because of|with|hope) ..2 (the|this) [awful|bad|nice|good|lovely|terrible|heavy] (weather|rain|sunshine|heat|snow|storm)',
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
