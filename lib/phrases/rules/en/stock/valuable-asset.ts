import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/valuable-asset',
  language: 'en',
  category: 'stock',
  severity: 'clear',
  patterns: [
    '(a|an|your|be|become|valuable|real|great|useful|huge) [<adverb>|very|incredibly|truly|most|extremely] [valuable|great|useful|real|strong|tremendous|significant|huge|wonderful|excellent|positive|important|meaningful] (asset|addition|contribution) (to|for) (your|the|any|this|our) [..2] (team|company|organisation|organization|firm|group|department|staff|business|project|success|office|school|workforce)',
    '(add|bring|create|deliver|provide|adding|bringing) [real|great|significant|immediate|additional|more|immense|tremendous|much] value (to|for|in|$|,|at|from)',
    '(could|can|would|will|to) [<adverb>|quickly] add value',
    '(make|making) (a|an) [<adverb>|truly] (immediate|meaningful|real|lasting|positive|significant|valuable|big|strong|tangible) (impact|contribution|difference) ',
    'contribute [<adverb>|effectively|meaningfully|positively|significantly|greatly] to (your|the|its|our) [..2] (success|growth|team|mission|goals|company|organisation|organization)',
  ],
  unless: [
    '(features|customers|users|software|product|tool|refactoring|tests) ..6 add',
    '(fixed|current|digital|financial) asset',
    'in addition',
  ],
  reason: {
    en: 'Everyone claims to add value; show it with one thing you did and what came of it.',
    de: 'Nutzen versprechen alle; zeigen Sie ihn an einer Sache, die Sie getan haben, und ihrem Ergebnis.',
  },
  replacements: [],
  hits: [
    'I would be [a valuable asset to your team].',
    'I know that I [can add value].',
    'I want to [contribute to your success].',
  ],
  misses: [
    'In addition to the course I read two books.',
    'The company sold its fixed assets.',
    'Tests that fail add no insight.',
  ],
  source: 'R14; unproven praise of oneself',
};
