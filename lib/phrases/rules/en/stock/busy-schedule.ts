import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/busy-schedule',
  language: 'en',
  category: 'stock',
  severity: 'clear',
  patterns: [
    '(time|minutes|moment|hour|hours) (out of|from|in|despite) (your|their|a|such a) [very|extremely|no doubt|undoubtedly|incredibly|so|already] (busy|hectic|packed|full|tight|crowded|demanding) (schedule|schedules|day|days|calendar|week|agenda)',
    '(time|minutes|moment) out of your [working|whole] (schedule|day|calendar|week|evening)',
    '(in|despite|from) your [very|extremely|incredibly] (busy|hectic|tight|packed) (schedule|calendar|day|week)',
    'your [very|most|so|extremely] (precious|valuable|invaluable) time',
  ],
  reason: {
    en: 'This bow to a full calendar has worn thin; thank for a topic or an insight from the talk.',
    de: 'Die Verbeugung vor dem vollen Kalender ist abgenutzt; danken Sie für ein Thema oder einen Einblick aus dem Gespräch.',
  },
  replacements: [],
  hits: [
    'Thank you for taking [time out of your busy schedule].',
    'Thank you for [your valuable time].',
    'Thanks for the talk [despite your busy schedule].',
  ],
  misses: [
    'I have a busy week ahead.',
    'Your schedule for the day was well planned.',
    'The course gave me valuable insights.',
  ],
  source: 'R14; stock thanks',
};
