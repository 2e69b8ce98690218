import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/bitte-um-schnelle-antwort',
  language: 'de',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    '(ich bitte|wir bitten) [daher|deshalb|also] [sie|dich|euch] [daher|deshalb|freundlich|höflich] um [eine|ihre|deine|eure] [möglichst] (<speed>|baldig~|rasch~|schnell~|zeitnah~|zügig~|kurzfristig~) (rückmeldung|antwort|rückantwort|nachricht|reaktion|entscheidung)',
  ],
  unless: ['<purchase>', '(nicht|ohne|keine|eilt)'],
  reason: {
    de: 'Die Bitte um Eile liest sich wie eine Mahnung; Vorfreude zieht mehr als Druck.',
    en: 'Asking for speed reads like a reminder from an office; looking forward draws more than pushing.',
  },
  replacements: ['ich freue mich auf eine Antwort'],
  hits: [
    '[Ich bitte um umgehende Antwort].',
    '[Ich bitte Sie daher um eine rasche Entscheidung].',
    '[Wir bitten um zeitnahe Rückmeldung].',
  ],
  misses: [
    'Vielen Dank für die rasche Antwort.',
    'Ich bitte um eine rasche Reparatur der Heizung.',
    'Ich bitte um den Namen der Kollegin.',
  ],
  source: 'R17: nicht drängen; Wissensblatt, Abschnitt 3',
};
