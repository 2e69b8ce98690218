import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/confident-that',
  language: 'en',
  category: 'stock',
  severity: 'mild',
  patterns: [
    'I am [<adverb>|very|highly|absolutely|fully|quite|extremely|completely] (confident|convinced|certain|positive|sure) ..1 (in my (ability|abilities|skills|capacity)|about my (ability|abilities|skills)|[that] (I|my ..6) (can|could|will|would|am|have|make|makes|align~))',
    'I am confident to',
    'I [<adverb>|strongly|firmly|truly] (believe|feel|know|think) [that] (I|my ..6) (would|could|will|can|make|makes|align~|am) ..3 (fit|contribute|contribution|asset|match|benefit|excel|thrive|succeed|valuable|suited|qualified|success|well suited|strong)',
    '[my|skills|experience|background|values|goals|qualifications|expertise|interests] ..4 align~ ..1 (with|to) (your|the|what|my|those|this|its|our)',
    '(mission|values|vision|culture) ..3 (resonate~) ..2 with (me|my)',
  ],
  unless: ['(#|percent|whether|not sure|not confident)'],
  reason: {
    en: 'Confidence proves little by itself; one example from your work lets the reader draw the conclusion.',
    de: 'Zuversicht allein beweist wenig; mit einem Beispiel aus Ihrer Arbeit zieht die andere Seite den Schluss selbst.',
  },
  replacements: [],
  hits: [
    '[I am confident that I can] handle the task.',
    '[I firmly believe that I would contribute] much.',
    '[My skills align well with your] needs.',
  ],
  misses: [
    'I am sure you have heard this before.',
    'I am certain about the date.',
    'She is confident that the team will finish.',
  ],
  source: 'R14; unproven praise of oneself',
};
