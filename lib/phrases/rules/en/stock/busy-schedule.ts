import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/busy-schedule',
  language: 'en',
  category: 'stock',
  severity: 'clear',
  patterns: [
    { match: '(the|some|your) <<[precious|valuable] time (out of|from) <your full day>>>', replacements: ['time'] },
    '(moment|minutes|hour|time) (out of|from) <your full day>',
    '(in|despite|given|considering|within) your ..2 (busy|hectic|packed|full|tight) (schedule~|day~|calendar|week|agenda)',
    { match: 'your [very|so] (precious|valuable) time', replacements: ['your time'] },
  ],
  elsewhere: 'mild',
  reason: {
    en: 'The bow to a full calendar has worn thin and makes your visit sound like a burden.',
    de: 'Die Verbeugung vor dem vollen Kalender ist abgenutzt und lässt Ihren Besuch wie eine Last klingen.',
  },
  advice: {
    en: 'Thank for a topic or an insight from the talk.',
    de: 'Danken Sie für ein Thema oder einen Einblick aus dem Gespräch.',
  },
  replacements: [],
  hits: [
    'Thank you for taking the [time out of your busy schedule] for the interview.',
    'I know what [your valuable time] costs; thanks for the interview.',
    'Thanks for the interview [despite your busy schedule].',
    'You found an hour [in your hectic week] for my interview.',
    'Thank you for sparing [time from your extremely packed calendar] to discuss the role.',
    'You gave me an [hour out of what I am sure is a crowded day] for the interview.',
  ],
  misses: [
    'I have a busy week ahead, but the interview fits in.',
    'Your schedule for the interview day was well planned.',
    'The course gave me valuable insights.',
    'The busy season at the garden centre starts in April.',
  ],
  source: 'R6 and R14; stock thanks',
};
