import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/prompt-reply',
  language: 'en',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    '(hope|hoping|appreciate|appreciated|request|ask|asking|expect|need|look|looking|awaiting|await|want|kindly|please|grateful|like|love|wait|waiting|anticipate|anticipating|count|counting) ..5 << (a|an|your|for|the) [very|more|kind|most] (prompt|speedy|swift|early|quick|rapid|timely|fast|immediate|urgent) [and (positive|favourable|favorable|kind)] (reply|response|answer|decision|feedback|resolution|action|attention|consideration) >>',
    '<< your [very|most] (prompt|speedy|swift|early|quick|rapid|timely|fast|immediate|urgent) (reply|response|answer|decision|feedback|action|attention|consideration) >> (is|will|would) ..3 (appreciated|helpful|help|welcome|necessary|required|needed|great)',
  ],
  unless: [
    '(thank|thanks) ..6 (your|the|such a|for) ..1 (prompt|speedy|swift|quick|rapid|timely|fast|early)',
    '(thanks to|impressed by|surprised by|glad about|pleased with|despite) ..3 (prompt|quick|swift|fast)',
    '(we|I|service|support|customers|users) ..4 (give|offer|provide|value|get|guarantee)',
  ],
  reason: {
    en: 'Calling for a quick answer tells the reader how to work; a calm question about the timing gets you further.',
    de: 'Mit dem Wunsch nach einer schnellen Antwort schreiben Sie anderen das Tempo vor; eine ruhige Frage nach dem Zeitplan bringt mehr.',
  },
  replacements: [],
  hits: [
    'I hope for [a prompt reply].',
    'I would appreciate [your early response] to my application.',
    'Looking forward to [a speedy decision].',
  ],
  misses: [
    'Thank you for your prompt reply.',
    'I was impressed by the quick response of the team.',
    'The rapid growth of your team interests me.',
  ],
  source: 'R17; urgency words in requests',
};
