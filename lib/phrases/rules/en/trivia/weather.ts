import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'trivia/weather',
  language: 'en',
  category: 'trivia',
  severity: 'mild',
  elsewhere: 'nothing',
  patterns: [
    '(<nice>|<bad>|sunny|heavy|hot|cold|pouring) (weather|rain~|snow~|heat)',
    '(weather|rain~|snow~|heat|sun) ..2 (was|is|has|held|finally|kept) ..3 (<nice>|<bad>|hot|cold|out|off|up)',
    'it ..3 (rain~|pouring|snow~|sunny|so hot)|what a _ day',
    '(enjoy~|despite|because of) ..3 (weather|rain~|snow~)',
  ],
  unless: ['weather (station|data)'],
  reason: {
    en: 'Weather fills a line that anybody could have written; a thought from the talk could only be yours.',
    de: 'Das Wetter füllt eine Zeile, die jeder schreiben könnte; ein Gedanke aus dem Gespräch wäre Ihrer.',
  },
  advice: {
    en: 'Leave the weather out altogether.',
    de: 'Lassen Sie das Wetter ganz weg.',
  },
  replacements: [],
  hits: [
    'What [lovely weather] we had on the day of the interview!',
    '[It was pouring] when I left the interview.',
    'I came to the interview [despite the heavy rain].',
    'The [weather was awful] on the way to the interview.',
  ],
  misses: [
    'The weather station project sounds like a good job.',
    'In this role I forecast rain for farmers.',
    'The sun cream line is the focus of the role.',
    'Our stand at the fair was a snow-white cube; I got the job of building it.',
  ],
  source: 'R15, do not cling to trivia; common advice on thank-you notes',
};
