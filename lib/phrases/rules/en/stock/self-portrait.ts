import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/self-portrait',
  language: 'en',
  category: 'stock',
  severity: 'mild',
  patterns: [
    'I am (a|an) ..4, (person|individual)',
    'I am (a|an) [<adverb>] <virtue>|I am [<adverb>] (dependable|polite|<virtue>) , _ and',
    'I am [a|an] [<adverb>] (outgoing|friendly|dependable|<virtue>|empath*|polite|honest) [,] [and] (outgoing|friendly|dependable|<virtue>|empath*|polite|honest|always)',
    '(I|who) (love~|enjoy~|like) ..1 (work~ with (people|others|customers|children)|solving|learning new)',
    '(with|my) [the] (full|utmost) (dedication|commitment)',
    '(driven|desire|drive|skills) to succeed',
    '(if|when) given ..2 <chance>',
  ],
  unless: ['<you seek>', 'contact person'],
  elsewhere: 'nothing',
  reason: {
    en: 'A string of good qualities paints nearly everyone; the reader cannot tell you from the next letter.',
    de: 'Eine Reihe guter Eigenschaften passt auf fast alle; im nächsten Brief steht dieselbe.',
  },
  advice: {
    en: 'Choose one quality and tell the day on which it counted.',
    de: 'Nehmen Sie eine Eigenschaft und erzählen Sie von dem Tag, an dem sie zählte.',
  },
  replacements: [],
  hits: [
    'I have the [drive to succeed] in this job.',
    '[I am a calm and patient person] who likes this job.',
    '[I am friendly and outgoing], with a job in sales.',
    '[I enjoy working with people] in any role.',
    '[If given a chance], I would work nights in this position.',
    'I will do the job [with full dedication].',
    '[I love learning new] things, so the job suits me.',
    '[I am an enthusiastic] florist who likes busy Saturdays.',
    'I work in a kitchen; [I am dependable, calm and] tidy in the job.',
  ],
  misses: [
    'You met the person who had the job before.',
    'I am the person you spoke to about the role.',
    'The dog is friendly and came to the interview.',
    'The people at work told me about the job.',
    'I am responsible for the till in my present job.',
  ],
  source: 'R14; unproven praise of oneself in application letters',
};
