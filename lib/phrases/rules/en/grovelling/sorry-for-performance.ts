import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'grovelling/sorry-for-performance',
  language: 'en',
  category: 'grovelling',
  severity: 'clear',
  elsewhere: 'mild',
  patterns: [
    '{10,: <sorry> ; my ..3 (performance|answer~|presentation|mistakes)}',
    '{12: <sorry> ; (expectation~|inexcus*|unforgiv*)}',
    '<sorry> ..5 (let you down|disappoint*|rambling|nervous|nerves|awkward|mess|talk* (so|too)|could not ..1 answer|(not|<bad>|so) ..2 (better|prepared|good enough))',
    '(I|it|my _) ..1 (did|performed|answered|came across|went) [<adverb>|too|rather|pretty] (<bad>|unprepared|not ..1 (do|perform|answer|very|so|as|come across) ..6 well)',
    'I was not ..2 (convincing|prepared)|my performance ..2 <bad>',
    'interview did not go ..2 (well|as)',
    '(not|never) (at my best|do myself ..1 justice)',
  ],
  unless: ['(where|what|how|whether|if) (I|it)'],
  reason: {
    en: 'It grades the interview for the reader, and badly; add what was missing and let them do the marking.',
    de: 'Das verteilt selbst die schlechte Note; ergänzen Sie, was fehlte, und lassen Sie andere bewerten.',
  },
  advice: {
    en: 'Send the better content in one sentence, without the mark.',
    de: 'Reichen Sie den besseren Inhalt in einem Satz nach, ohne Note.',
  },
  replacements: [],
  hits: [
    'I do [apologise for rambling] so much in the interview.',
    'I am [sorry for my poor performance] in the interview.',
    'Please [forgive me for my clumsy answers] on Tuesday.',
    'I fear the trial lesson went badly, and [it went badly] because of me.',
    'I [apologise for not being prepared] for the interview.',
    'I was [not at my best] in the interview.',
    'I am very [sorry that I was so nervous] in the interview.',
    'I am [sorry that I did not meet your expectations] on Tuesday.',
  ],
  misses: [
    'The pump performed poorly until I took the job.',
    'I did well at school and want this job.',
    'I would like to hear where I went wrong.',
    'I am sorry that the role was filled.',
  ],
  source: 'R10 and R16; common advice after interviews',
};
