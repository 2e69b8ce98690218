import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'grovelling/you-are-busy',
  language: 'en',
  category: 'grovelling',
  severity: 'clear',
  patterns: [
    '(I|we) [do|fully|completely|can] (know|realise|realize|understand|appreciate|am aware|am sure|am certain|can imagine|imagine|guess|assume|see) ..1 [that|how] (you|your (schedule|schedules|team|days|calendar|time|inbox)|how busy you|this) ..4 (busy|swamped|snowed under|overwhelmed|packed|hectic|limited|precious|flooded|overloaded)',
    'you (must|might|may|are (probably|surely|certainly|undoubtedly|no doubt)|will) [be] [surely|probably] [<adverb>|very|extremely|incredibly|super|so] (busy|swamped|snowed under|overwhelmed)',
    '(I|we) (know|realise|realize|understand|appreciate|am aware|am sure|can imagine|imagine) ..1 [that|how] ..1 you ..2 (have|get|receive|are getting|are receiving) ..2 (lot|lots|hundreds|many|much|full|plenty|tons|hands|other|thousands|better) ..4 (plate|applications|emails|e-mails|mails|things|candidates|applicants|inbox|schedule|full|going on|to do)',
    'I know [that] (your time is|how valuable your time|how busy)',
  ],
  unless: ['(I|we) (know|understand|see) ..2 why'],
  reason: {
    en: "Excusing your mail by the reader's workload makes you small; say what you wish, once, as an equal.",
    de: 'Wer seine Mail mit der Arbeitslast der anderen entschuldigt, macht sich klein; sagen Sie einmal auf Augenhöhe, worum es geht.',
  },
  replacements: [],
  hits: [
    '[I know you must be very busy].',
    '[I understand that you are extremely busy], but I have a question.',
    '[You must be swamped] with mails.',
  ],
  misses: ['I was busy with my thesis.', 'I understand that hiring can take a while.', 'The shop is busy on Mondays.'],
  source: 'R16, friendly but direct; belittling oneself',
};
