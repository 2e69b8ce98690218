import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/time-sensitive',
  language: 'en',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    '(time|clock) (is|run~) ..1 (running|out|short|of the essence)',
    '(is|as|matter|very|most) ..1 (urgent|time sensitive)',
    'my (timeline|schedule) ..2 (tight|short)',
    '(under|some|my) time pressure',
    'I am ..2 (tight|short) (deadline|schedule|on time)',
    '(urgent|urgently) (request~|need~|require|ask|wait~) ..2 (you|your|<answer>)',
    '(as|with|on|top) ..1 (urgency|priority)',
  ],
  unless: ['<no rush>', 'not ..2 urgent'],
  unlessInClause: ['(project|deliver*|patients|if)', '<we> (worked|learned)'],
  elsewhere: 'mild',
  reason: {
    en: 'Pointing at the clock asks the reader to run for your sake and makes a calm choice harder.',
    de: 'Der Hinweis auf die Uhr lässt die andere Seite für Sie rennen und macht eine ruhige Wahl schwerer.',
  },
  advice: {
    en: 'If a date is real, give it once with its reason and ask whether an update is possible.',
    de: 'Ist ein Termin echt, nennen Sie ihn einmal mit Grund und fragen Sie, ob ein Zwischenstand möglich ist.',
  },
  replacements: [],
  hits: [
    '[Time is running out] for my decision on the other role.',
    'My situation [is rather time-sensitive], so I ask again.',
    '[My timeline is now short], as a second interview is coming.',
    'Please note that my application [is very urgent].',
    'I [urgently ask you for news] about the apprenticeship.',
  ],
  misses: [
    'In the newsroom job every day counts for something new.',
    'The role is part time.',
    'I know how to plan deliveries that are time-sensitive in a role like this.',
    'My question about the role is not urgent at all.',
  ],
  source: 'R17; urgency words',
};
