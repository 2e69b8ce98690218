import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/valuable-asset',
  language: 'en',
  category: 'stock',
  severity: 'clear',
  patterns: [
    {
      match: 'be (a|an) [<adverb>] [<praise>] [and _] (asset|addition|benefit) (to|for) $1(<your company>)',
      replacements: ['help $1'],
    },
    '[be|become|am|as|being|me] (a|an) [<adverb>] ([<praise>] [and _] asset|<praise> [and _] addition) [(to|for|in) <your company>]',
    'be of <praise> (value|benefit|use|service) to',
    '(benefit|enrich|strengthen) your ..1 <workplace>',
  ],
  unless: ['(fixed|current|financial|software) asset', 'in addition', 'tool ..6 (asset|addition)'],
  elsewhere: 'mild',
  reason: {
    en: 'Every letter promises “an asset”; without an example the word weighs nothing.',
    de: 'Eine Bereicherung verspricht jeder Brief; ohne Beispiel wiegt das Wort nichts.',
  },
  advice: {
    en: 'Show it with one thing you did and what came of it.',
    de: 'Zeigen Sie es an einer Sache, die Sie getan haben, und ihrem Ergebnis.',
  },
  replacements: [],
  hits: [
    'I would [be a valuable asset to your team] in this role.',
    'My Polish makes me think I could [become a real asset to the whole company] in this job.',
    'The job suits me; see me [as a very valuable asset].',
    'With my licence I can [be of great value to] your fleet in this position.',
    'I hope to [strengthen your department] in the role.',
  ],
  misses: [
    'In addition to the course I read two books for the job.',
    'The company sold its fixed assets before my interview.',
    'A new lift is an addition to the old wing; the role covers both.',
    'The benefit of the job is the sea air.',
  ],
  source: 'R14; unproven praise of oneself',
};
