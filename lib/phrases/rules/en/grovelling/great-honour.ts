import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'grovelling/great-honour',
  language: 'en',
  category: 'grovelling',
  severity: 'mild',
  patterns: [
    '(it|that|this|which|and|I) (would|will|was|is|would truly|would really) [<adverb>|truly|really|have] [be|been|consider it|feel it|see it as] [<adverb>] [such] (a|an|the|my) [<adverb>|very|most] [great|huge|tremendous|immense|absolute|true|real|big] (honour|honor|privilege|dream|blessing) [to|for|if]',
    '(honoured|honored|humbled|privileged|blessed|flattered) (to|by|that|if|and|for|beyond)',
    'would be [a] great (honour|honor|privilege)',
    '(dream|dreams|dreamed|dreamt|dreaming) (job|company|employer|role|position|of (working|joining|being|a job|a career|becoming|work)|come true|comes true)',
    '(it|this) (has [always] been|is|was) my [lifelong|biggest|greatest|childhood] dream',
    '(huge|big|great|massive|biggest|enormous|long time|lifelong) (fan|admirer) of (your|you|the|yours|everything)',
  ],
  reason: {
    en: 'Awe puts the reader on a pedestal and you below it; say what draws you, as someone who brings something.',
    de: 'Ehrfurcht stellt die andere Seite auf ein Podest und Sie darunter; sagen Sie, was Sie reizt und was Sie mitbringen.',
  },
  replacements: [],
  hits: [
    '[It would be a great honour to] join you.',
    'I would be [honoured to] work there.',
    'Yours is a [dream job].',
  ],
  misses: [
    'The medal was given in honour of the crew.',
    'I slept without dreams.',
    'Admin privileges are needed for the update.',
  ],
  source: 'R16; awe',
};
