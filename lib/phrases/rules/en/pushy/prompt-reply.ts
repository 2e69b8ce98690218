import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/prompt-reply',
  language: 'en',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    {
      match: '<< (your|an|a) [very|more|most] <quick> [and] [positive|favourable] $1(<asked for>) >>',
      replacements: ['your $1'],
    },
    { match: 'for << <quick> $1(<asked for>) >>', replacements: ['your $1'] },
  ],
  unless: [
    '<no rush>',
    '(thank*|thanks) ..4 (your|the|such)',
    '(impressed|surprised|glad|pleased|thanks to|got|was|were|came|made|helped)',
  ],
  unlessInClause: ['<customers>', '(service|support)'],
  elsewhere: 'mild',
  reason: {
    en: 'Calling for “a quick answer” tells the reader how to work, which is felt as a push.',
    de: 'Der Wunsch nach einer schnellen Antwort schreibt der anderen Seite vor, wie sie arbeiten soll.',
  },
  replacements: [],
  hits: [
    'I would appreciate [a prompt reply] to my application.',
    '[Your speedy response] about the role would be welcome.',
    'Looking forward to [your earliest reply] on the teaching position.',
    'I would be thankful for [a quick decision].',
    'I ask for [an immediate answer].',
    'I would be grateful for [early action].',
  ],
  misses: [
    'Thank you for your prompt reply about the interview.',
    'I was impressed by the quick decision after the interview.',
    'In this job I give customers a quick answer.',
    'There is no need for an immediate response.',
  ],
  source: 'R17; urgency words',
};
