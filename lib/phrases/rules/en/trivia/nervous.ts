import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'trivia/nervous',
  language: 'en',
  category: 'trivia',
  severity: 'clear',
  patterns: [
    'I (was|felt|got|became|had been|am|must have (been|seemed|looked|sounded)|may have (been|seemed|looked|sounded)|might have (been|seemed|looked|sounded)) [<adverb>|so|very|a bit|a little|quite|too|rather|a tad|pretty|extremely|really|obviously|visibly] (nervous|anxious|tongue tied|flustered|shaky|sweating|trembling)',
    '(my|sheer) (nerves|nervousness|stage fright)',
    '(my mind (went|was) [completely|totally] [completely|totally] blank|I (blanked|drew a blank|went blank|froze|stuttered|stammered|misspoke|rambled|messed up|screwed up))',
    '(sorry|apologise|apologize|apologies|forgive|excuse) ..4 (being late|my late arrival|my lateness|arriving late|my outfit|my clothes|my cough|my cold|my voice|my camera|my microphone|the background|the noise|my phone|spilling|rambling)',
    '(typo|typos|spelling mistake|mistake|error) (in|on) my (resume|cv|application|cover letter|letter)',
    '(I|that I) (gave|answered with|said|told you) (a|such a|the|some|something) [<adverb>] (bad|wrong|stupid|poor|silly|terrible|dumb|weak) (answer|thing|things|reply|example|impression)',
  ],
  unless: ['(not|never|no longer|without) ..3 (nervous|anxious|stressed)'],
  reason: {
    en: 'Retelling a slip makes the reader remember it; add the better content in one sentence and leave the slip out.',
    de: 'Wer eine Panne nacherzählt, prägt sie erst ein; ergänzen Sie den besseren Inhalt in einem Satz und lassen Sie die Panne weg.',
  },
  replacements: [],
  hits: [
    '[I was so nervous] in our talk.',
    'Sadly [my mind went blank] at your question.',
    'There is a [typo in my CV].',
    '[I stuttered] when you asked about prices.',
  ],
  misses: [
    'I was not nervous at all.',
    'The nervous system was my subject.',
    'I was late for nothing: the train came.',
  ],
  source: 'R10 and R15; own slips retold',
};
