import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'trivia/parkplatz',
  language: 'de',
  category: 'trivia',
  severity: 'mild',
  elsewhere: 'nothing',
  patterns: ['{9: (<told>|<want>|<pleased>|ohne|suche) ; <parking>}'],
  unless: ['<third>', '(planung|projekt~)'],
  reason: {
    de: 'Ein Parkplatz bleibt vom Gespräch nur hängen, wenn sonst nichts hängen blieb.',
    en: 'A parking space sticks in the mind only if nothing else about the interview did.',
  },
  advice: {
    de: 'Nutzen Sie den Platz für ein Thema aus dem Gespräch, das Sie weiter beschäftigt.',
    en: 'Use the space for a topic from the interview that stays on your mind.',
  },
  replacements: [],
  hits: [
    'Die [Parkplätze am Haus sind super], das fiel mir beim Gespräch auf.',
    'Vor dem Interview habe [ich lange keinen Parkplatz] gefunden.',
    'Zur Stelle noch eine Frage: [Gibt es bei euch Parkplätze]?',
    'Schön fand ich beim Probetag auch die [praktischen Parkplätze].',
    'Vor dem Gespräch [war die Parkplatzsuche] etwas mühsam.',
  ],
  misses: [
    'Beim Umbau des Parkhauses habe ich die Statik gerechnet, davon sprach ich im Gespräch.',
    'Kunden suchen vor der Filiale oft einen Parkplatz, das war Thema im Interview.',
    'In der letzten Stelle habe ich Stellplätze vermietet.',
  ],
  source: 'R15, no clinging to trivia; common advice on thank-you letters',
};
