import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'grovelling/sorry-to-bother',
  language: 'en',
  category: 'grovelling',
  severity: 'clear',
  patterns: [
    '[(I am|I|we are|we)] [<adverb>|so|very|really|terribly|truly|extremely|awfully|deeply] (sorry|apologise|apologize|apologies|my apologies|forgive me|excuse me|pardon me|pardon) ..4 (bother*|disturb*|troubl*|bug|bugging|pester*|intrud*|intrusion|spam*|nag|nagging|interrupt*|harass*|inconvenience|inconveniencing|imposition|imposing) [you|again|you again|you with this]',
    '[(I am|I|we are|we)] [<adverb>|so|very|really|terribly|truly] (sorry|apologise|apologize|apologies) ..2 (for|to|to be) (writing|contacting|emailing|messaging|write|email|contact|asking|following up|reaching out|another|yet another|annoying|pushing|chasing|keep) ..2 (again|you|e-mail|email|message|mail|so (soon|often)|follow up|out of the blue|once more|$)',
    '(hate|hating|do not (mean|want|wish|like)|did not (mean|want|wish)|never (want|wanted|meant)|hope I am not|hope I do not|without wanting|not trying|would not want|no intention|not my intention) [to] [be] ..2 (bother*|pest|nuisance|burden|pester*|nag|annoy*|intrud*|disturb*|impos*|pushy|inconvenience|trouble you|seem (pushy|impatient)|take up (your|too))',
    '(taking|take|taken|took|wasting|waste|wasted|steal|stealing) [up] [any|so much|too much|more|much|a lot|even more|some] [more] [of] your [<adverb>|very|valuable|precious] time',
    'sorry (for|about) (the|this|my|such a) [very|rather|so|really] (long|lengthy|late|second|many|multiple|repeated|wordy) (e-mail|email|message|mail|note|letter|messages|emails|mails|post|read)',
  ],
  unless: [
    '(sorry|apologise|apologize|apologies) ..3 (delay|late reply|my late|mistake|wrong|outage|missing|hear|loss)',
    '(no|not) need to (apologise|apologize)',
    '(thank|thanks|grateful|appreciate) ..4 (taking|take|took)',
  ],
  reason: {
    en: 'An apology where nothing went wrong tells the reader that you disturb; thank them instead, or just ask.',
    de: 'Eine Entschuldigung ohne Anlass sagt, dass Sie stören; danken Sie stattdessen oder fragen Sie einfach.',
  },
  replacements: [],
  hits: [
    '[I am sorry to bother you again].',
    '[Sorry for writing again].',
    "I [don't want to be a pest].",
    'I [hate to bother] you.',
  ],
  misses: [
    'I am sorry to hear that.',
    'Sorry for the wrong file, here is the right one.',
    'There is no need to apologise.',
    'The noise disturbed the whole floor.',
  ],
  source: 'R16; needless apologies',
};
