import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/just-checking-in',
  language: 'en',
  category: 'stock',
  severity: 'clear',
  patterns: [
    { match: '<just> following up [again] (on|about|regarding)', replacements: ['I am following up on'] },
    { match: '<just> checking [back] [in|up] (on|about|regarding)', replacements: ['I am asking about'] },
    '<just> (following up|checking (in|back|up)|reaching out|popping in) [to|with|again]',
    '^ [<adverb>] checking (in|back|up) [to|on|with]',
    'just a [<adverb>|quick|short|little|friendly] (follow up|check in|ping~)',
  ],
  elsewhere: 'mild',
  reason: {
    en: '“Just” and “checking in” make the mail sound like a tap on the shoulder with nothing behind it.',
    de: '„Just“ und „checking in“ klingen nach einem Tippen auf die Schulter, hinter dem nichts steht.',
  },
  advice: {
    en: 'Name the interview by its date and ask one question.',
    de: 'Nennen Sie das Gespräch mit Datum und stellen Sie eine Frage.',
  },
  replacements: [],
  hits: [
    '[Just following up on] my interview for the tram job.',
    "[I'm just checking in on] my application.",
    '[I was only checking back about] the role in the nursery.',
    '[I am simply reaching out] after the interview.',
    '[Checking in to] see where the application stands.',
    '[Just a quick follow-up] on my interview.',
  ],
  misses: [
    'I am following up on my interview of 3 May for the analyst role.',
    'As a follow-up to the interview, here is the paper I mentioned.',
    'Checking tickets is part of the job.',
    'Guests check in at the desk, which was my job.',
  ],
  source: 'R13 and R14; check-in openers',
};
