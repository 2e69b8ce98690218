import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/great-fit',
  language: 'en',
  category: 'stock',
  severity: 'clear',
  patterns: [
    '(I am|(I|my ..8,) (would|will|could|can|may|might) ..1 be|my ..8, (is|are)|make~ me|made me) [<adverb>] (a|an) [<adverb>] <praise> [and _] <candidate>',
    '(I|my ..8,) ..1 (fit~|match~|suit~) ..1 (your|the) ..2 (requirements|needs|profile|description|criteria|expectations) [perfectly|exactly|well]',
    '(meet~|fulfil*) all [of] [the|your] ..2 (requirements|criteria|expectations|qualifications)',
  ],
  unless: ['<not claimed> ..8 <candidate>'],
  reason: {
    en: 'A claim that anyone can make about any job tells the reader nothing yet about you.',
    de: 'Ein Satz, den jeder über jede Stelle sagen kann, verrät noch nichts über Sie.',
  },
  advice: {
    en: 'Put one task from the talk beside one of your own and let the reader judge.',
    de: 'Stellen Sie eine Aufgabe aus dem Gespräch neben eine eigene und überlassen Sie das Urteil der anderen Seite.',
  },
  replacements: [],
  hits: [
    '[I would be a great fit] for the night team.',
    'I think [my years in the kitchen and my calm would be a good match].',
    'Nine summers on the beach [make me a strong candidate].',
    'I [meet all of your requirements].',
    '[My profile matches your job description perfectly].',
    '[I am a very suitable applicant].',
  ],
  misses: [
    'We should see whether I am a good fit.',
    'The jacket was a good fit.',
    'You said that a good candidate had already signed.',
    'The rooms meet all fire codes.',
  ],
  source: 'R14; unproven praise of oneself',
};
