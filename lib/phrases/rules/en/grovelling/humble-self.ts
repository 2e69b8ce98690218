import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'grovelling/humble-self',
  language: 'en',
  category: 'grovelling',
  severity: 'clear',
  elsewhere: 'mild',
  patterns: [
    {
      match: '<< my ..1 (humble|little) $1(opinion|application|request|letter|experience|question) >>',
      replacements: ['my $1'],
    },
    { match: 'I << [most|very|do] humbly $1(ask|request|thank|hope|offer) >>', replacements: ['$1'] },
    'humble (person|apologies|servant)|humbly',
  ],
  reason: {
    en: 'Bowing words put you below the reader; the two of you are meeting to see whether you fit.',
    de: 'Verbeugungen stellen Sie unter die andere Seite; beide prüfen doch, ob es passt.',
  },
  advice: {
    en: 'Say the same thing without the bow.',
    de: 'Sagen Sie es ohne Verbeugung.',
  },
  replacements: [],
  hits: [
    '[My humble application] for the job is attached.',
    'I [humbly request] an interview.',
    'Please let my [humble person] speak about the role.',
    'I [most humbly thank] you for the interview.',
    'Be so kind and [humbly] accept me for the post.',
  ],
  misses: [
    'My little brother has the same job.',
    'The humble potato is my job.',
    'Humble pie was served after the interview.',
    'I respect the role of a servant leader.',
  ],
  source: 'R16, friendly but direct; common advice against belittling oneself',
};
