import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'trivia/aussicht-und-buero',
  language: 'de',
  category: 'trivia',
  severity: 'mild',
  elsewhere: 'nothing',
  patterns: [
    '{9: (aussicht|möbel|räumlichkeiten|<your> [_] büro*|heizung|fenster) ; (<pleased>|schick|modern~|offen~|hell~|kalt|hoch|laut)}',
    '(schön~|toll~|modern~) büro*',
  ],
  unless: ['<third>', '(aussicht auf|verkauf~|planung)'],
  reason: {
    de: 'Möbel und Ausblick könnte jeder Besucher loben; der Leser erfährt nichts über Sie.',
    en: 'Any visitor could praise furniture and view; the reader learns nothing about you.',
  },
  advice: {
    de: 'Nutzen Sie den Platz für ein Thema aus dem Gespräch, das Sie weiter beschäftigt.',
    en: 'Use the space for a topic from the interview that stays on your mind.',
  },
  replacements: [],
  hits: [
    'Die [Aussicht aus dem Büro war toll], das Gespräch auch.',
    'Nach dem Interview bin ich noch begeistert von den [tollen Räumlichkeiten].',
    'Beim Gespräch haben mir die schicken [Möbel gefallen].',
    '[Ihr helles Büro hat mir beim Gespräch gefallen].',
  ],
  misses: [
    'Der Ausblick auf das neue Werk im Gespräch hat mich überzeugt.',
    'In der letzten Stelle habe ich Büromöbel verkauft.',
    'Die Einrichtung der Maschine war Thema im Gespräch.',
    'Aussicht auf eine Übernahme nach der Ausbildung wäre schön.',
  ],
  source: 'R15, no clinging to trivia; common advice on thank-you letters',
};
