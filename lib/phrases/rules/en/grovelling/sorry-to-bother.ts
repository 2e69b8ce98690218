import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'grovelling/sorry-to-bother',
  language: 'en',
  category: 'grovelling',
  severity: 'clear',
  elsewhere: 'mild',
  patterns: [
    {
      match: '^ << [I [am]] ..1 <sorry> ..3 <pest> [you] [again|with this] >> $',
      replacements: ['thank you for reading this'],
    },
    '[I [am] ..1] <sorry> ..5 <pest> [you] [again]',
    '<sorry> (in advance|..4 bad time)',
    '(feel|felt) ..1 (<bad>|guilty|awkward|<silly>) ..2 (ask~|writing|<pest>)|(sorry|hate) to be (that|the) (person|one)',
  ],
  unless: ['(no|not) ..1 (need|reason) to'],
  reason: {
    en: 'An apology where nothing went wrong tells the reader that you are a disturbance; thanks or a plain question does not.',
    de: 'Eine Entschuldigung ohne Anlass erklärt Sie selbst zur Störung; ein Dank oder eine schlichte Frage tut das nicht.',
  },
  advice: {
    en: 'Leave the apology out and begin with your question.',
    de: 'Lassen Sie die Entschuldigung weg und beginnen Sie mit Ihrer Frage.',
  },
  replacements: [],
  hits: [
    '[I am sorry to bother you again].',
    '[Sorry for disturbing you], but I have one more question about the role.',
    'My [apologies for the intrusion], I applied in June.',
    '[Sorry if I am being pushy], but is the position still open?',
    'We [apologise for troubling you again] about the interview.',
    '[Excuse me for being a pain] about the roster job.',
    'I [feel bad asking], but has the bakery decided?',
  ],
  misses: [
    'I am sorry to hear that.',
    'Sorry for the wrong file, here is the right one.',
    'There is no need to apologise for the intrusion.',
    'The noise disturbed the whole floor.',
    'We apologise for any inconvenience caused by the outage.',
  ],
  source: 'R16, friendly but direct; common advice against needless apologies',
};
