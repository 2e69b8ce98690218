import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'trivia/petty-correction',
  language: 'en',
  category: 'trivia',
  severity: 'mild',
  patterns: [
    '(small|little|minor) (correction|clarif*)|(for the record|to be precise)',
    '(correct|clear up|set straight) ..3 (misunderstanding|something|what I)',
    '<sorry> ..6 call~ you (mr|mrs|ms|by)',
    'I (said|told you) ..6, (but|actually) ..2 (it was|it is|actually|meant)',
  ],
  reason: {
    en: 'A correction nobody needs makes you look fussy; correct only what would change a decision.',
    de: 'Eine Berichtigung, die niemand braucht, wirkt kleinlich; berichtigen Sie nur, was eine Entscheidung ändert.',
  },
  advice: {
    en: 'Ask yourself whether it would change anything; if not, drop it.',
    de: 'Fragen Sie sich, ob es etwas ändern würde; wenn nicht, streichen Sie es.',
  },
  replacements: [],
  hits: [
    'One [small correction]: my last job began in June, not May.',
    'In the interview [I said five machines, but it was] six.',
    '[For the record], the interview took 50 minutes.',
    'I would like to [clear up a little misunderstanding] from the interview.',
    '[To be precise], my last role was senior clerk.',
    '[Sorry for calling you Mr] Brown in the interview.',
  ],
  misses: [
    'The correction of proofs was my job.',
    'In this role I clarify contracts with the bank.',
    'You said the role starts in May.',
    'My last job was minor hockey coach.',
  ],
  source: 'R10 and R15, repair without retelling; common advice after interviews',
};
