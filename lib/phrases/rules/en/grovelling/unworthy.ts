import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'grovelling/unworthy',
  language: 'en',
  category: 'grovelling',
  severity: 'clear',
  elsewhere: 'mild',
  patterns: [
    '(someone|somebody|anyone|person|candidate|applicant) like (me|myself)',
    'I ..4 (unworthy|not worthy|not ..1 (good|qualified) (enough|as)|a (loser|nobody))',
    '(know|realise|sure|think) ..1 I am ..1 (good enough|qualified|not ..2 (candidate|qualified|best|strongest|perfect|ideal|most))',
    'I (may|might) not be the (best|perfect|ideal|most)',
    'doubt ..2 I ..1 (have|stand)|my chances are|I ..2 have no chance',
    'I ..2 (not|hardly) ..1 deserve~ (this|the|such|your|a|an|it)',
    '(never|not|hardly) ..5 ((stood|stand) ..1 chance|worth (your|the))',
  ],
  unless: ['(look~|search~|need~) ..3 like (me|myself)'],
  reason: {
    en: 'Whoever calls himself unworthy asks the reader to contradict; most readers simply move on.',
    de: 'Wer sich unwürdig nennt, bittet um Widerspruch; die meisten lesen einfach weiter.',
  },
  advice: {
    en: 'Write as one adult to another.',
    de: 'Schreiben Sie wie unter Erwachsenen üblich, auf Augenhöhe.',
  },
  replacements: [],
  hits: [
    '[I feel I am not good enough] for the job, yet I apply.',
    'Thank you for inviting [someone like me] to an interview.',
    '[I do not deserve such] a role, but I want it.',
    '[I am a nobody] in this trade.',
    'With so many others I [hardly stood a chance].',
  ],
  misses: [
    'A worthy cause needs a good treasurer, and I like the job.',
    'The bread was not good enough to sell in my last job.',
    'You are looking for someone like me who starts at five.',
    'I have not had a chance to look at the plan.',
  ],
  source: 'R16, friendly but direct; common advice against belittling oneself',
};
