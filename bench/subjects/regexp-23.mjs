import { createRegExpCheck } from './createRegExpCheck.mjs';

/** As many, and of the same kinds, as an extension has that marks hedging words: single words, pairs, a few long ones. */
const PATTERNS = [
  'perhaps',
  'hardly',
  'quite',
  'rather',
  'simply',
  'basically',
  'hopefully',
  'obviously',
  'pardon|excuse me|regrets',
  'I suppose|we suppose',
  'I hope|we hope',
  'I reckon|we reckon',
  'I would',
  'I wish',
  'a bit|a little',
  'wondering|wondered|wonder',
  'from my point of view',
  'no offence',
  'not my field|not our field|not my strong side|not our strong side',
  'is that all right|is this all right|was that all right|was this all right',
  'one small question from me|one silly thought of mine',
  'I may have missed it|I might have missed it|I must have missed it',
  'frankly|to be frank|if I am frank|in all fairness|to tell the truth|truth be told|between you and me',
];

export function load() {
  return { check: createRegExpCheck(PATTERNS) };
}
