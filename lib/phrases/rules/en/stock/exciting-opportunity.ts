import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/exciting-opportunity',
  language: 'en',
  category: 'stock',
  severity: 'mild',
  patterns: [
    '(<thrilled>|passionate) (about|by|at|for|over) (the|this|your|such a|such an|a|an) ..2 (<chance>|role|position|vacancy|opening|job)',
    '(am|was|be|remain) ..1 <thrilled> (to|about) ..1 (join~|become|becoming|contribut*|be part|being part|work~|bring~|submit)',
    '(beyond|more than) <thrilled>',
    'not (be|have been) more <thrilled>',
    '[such] (a|an|this|the) [<adverb>] (<praise>|<perfect>) <chance>',
  ],
  unless: ['(<thank you>|grateful|appreciate~) ..5 <chance>', 'because'],
  elsewhere: 'nothing',
  reason: {
    en: 'Excitement about an opportunity is what everyone writes; a wish needs a reason to be believed.',
    de: 'Begeisterung über die Chance schreiben alle; ein Wunsch braucht einen Grund, damit man ihn glaubt.',
  },
  advice: {
    en: 'Tie the wish to one thing you heard in the talk.',
    de: 'Binden Sie den Wunsch an etwas, das Sie im Gespräch gehört haben.',
  },
  replacements: [],
  hits: [
    'I am [beyond excited] after the interview.',
    'I could [not be more excited] after the interview.',
    'This is [the right opportunity] for me.',
    'I [am really excited to submit] my portfolio for the role.',
    'I am [enthusiastic about the prospect] of the job.',
    'I am [excited about the opportunity] to lead the role.',
    'The position is [a unique opportunity] for me.',
    'I [am thrilled to join] you if the interview went well.',
    'I am [enthusiastic about this position].',
    'I would [be delighted to contribute] to the role.',
    'Your job advert offers [an exciting chance].',
  ],
  misses: [
    'Thank you for the great opportunity to interview.',
    'The market offers no opportunity for this job now.',
    'I was excited when the rocket started; that was my job.',
    'I am excited about the role because of the night shifts.',
  ],
  source: 'R7 and R14; opportunity talk, a matter of taste',
};
