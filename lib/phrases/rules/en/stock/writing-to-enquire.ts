import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/writing-to-enquire',
  language: 'en',
  category: 'stock',
  severity: 'mild',
  patterns: [
    { match: '<writing to> (enquir*|inquir*|ask)', replacements: ['I would like to ask'] },
    { match: '<writing to> request', replacements: ['I would like to ask for'] },
    { match: '<writing to> (check|see|find out) $1(if|whether)', replacements: ['I would like to know $1'] },
    { match: '<writing to> (follow up|check in)', replacements: ['I am following up'] },
    '<writing to> (seek|check|see|find|learn|remind|reach|connect)',
  ],
  reason: {
    en: 'The first line announces the question instead of asking it, and the reader has to wait for the point.',
    de: 'Die erste Zeile kündigt die Frage an, statt sie zu stellen; wer liest, muss auf den Punkt warten.',
  },
  advice: {
    en: 'Name the date of the talk and ask at once.',
    de: 'Nennen Sie den Tag des Gesprächs und fragen Sie gleich.',
  },
  replacements: [],
  hits: [
    '[I am writing to enquire] about the state of my application.',
    "[I'm just writing to see if] the post at the depot is still open.",
    '[I am writing to follow up] on our talk about the gallery job.',
    '[I am emailing you to request] feedback on the trial shift.',
    '[I write to inquire] whether the panel has met.',
    '[Writing to check whether] you need my references.',
  ],
  misses: [
    'I like writing to friends.',
    'I am following up on our talk of Monday.',
    'May I ask how far the selection has come?',
    'The letter you are writing to the council is good.',
  ],
  source: 'R13; announcing openings',
};
