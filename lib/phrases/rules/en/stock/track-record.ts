import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/track-record',
  language: 'en',
  category: 'stock',
  severity: 'clear',
  patterns: [
    { match: '[a] [<adverb>] <praise> track record (of|in) [success in]', replacements: ['experience in'] },
    '[a] [<adverb>] <praise> track record',
    { match: '[a] (proven|demonstrated) record (of|in) [success in]', replacements: ['experience in'] },
    { match: '[a|the] wealth of $1([..1] <strength>)', replacements: ['$1'] },
    {
      match: '[a|an] (wide|unique) _ of $1([..1] <strength>)',
      replacements: ['$1'],
    },
    '(proven|demonstra*) (ability|abilities|skills|success|expertise|history of)',
  ],
  unless: ['<you seek>'],
  elsewhere: 'mild',
  reason: {
    en: '“Proven” stands here where the proof should stand; readers notice its absence.',
    de: 'Hier steht „proven“, wo der Beweis stehen sollte; sein Fehlen fällt auf.',
  },
  advice: {
    en: 'Give one number or one finished job.',
    de: 'Nennen Sie eine Zahl oder eine abgeschlossene Aufgabe.',
  },
  replacements: [],
  hits: [
    'A [demonstrable history of] growth is mine in this role.',
    'I have [a proven track record in] sales, as the job needs.',
    'My [impressive track record] speaks for me in this role.',
    'I bring [a wealth of experience] to the position.',
    'For the role I offer [a unique blend of skills].',
    'My [demonstrated ability] to mend nets fits the job.',
  ],
  misses: [
    'The track records the wind, and my job was to read it.',
    'The record shop is my first job.',
    'We walked along the track after the interview.',
    'My experience in the job is short.',
  ],
  source: 'R14; unproven praise of oneself',
};
