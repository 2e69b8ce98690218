import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'trivia/anreise',
  language: 'de',
  category: 'trivia',
  severity: 'mild',
  elsewhere: 'nothing',
  patterns: [
    '{10: (anreise|heimweg|fahrt|zug|bus|bahn|navi) ; (verspätung|verspät*|stau|liegen|ausgefallen|dauer~|gedauert|lang~|angenehm~)}',
    'bin [ich] ..4 gut ..4 (angekommen|gekommen)',
    '{8: (stand|gestanden|bin) ; (im|in den|in einen) stau}',
    '(zu|nach) hause ..1 (angekommen|gekommen)',
    '{6: mein~ ; navi}',
  ],
  unless: ['<third>', '(komme ich|ich komme|bitte ich|verschieb*|lieferung)'],
  unlessInClause: ['(nachgedacht|überleg~)'],
  reason: {
    de: 'Wie Sie hin- und heimgekommen sind, hat mit der Stelle nichts zu tun und füllt nur Zeilen.',
    en: 'How you got there and back has nothing to do with the job and only fills lines.',
  },
  advice: {
    de: 'Nutzen Sie den Platz für ein Thema aus dem Gespräch, das Sie weiter beschäftigt.',
    en: 'Use the space for a topic from the interview that stays on your mind.',
  },
  replacements: [],
  hits: [
    'Die [Fahrt war leider lang], aber das Gespräch war es wert.',
    'Nach dem Interview [bin ich gut zu Hause angekommen].',
    'Mein [Zug hatte übrigens Verspätung], umso schöner war das Gespräch.',
    'Auf dem Weg zum Probetag [stand ich lange im Stau].',
    'Nach dem Gespräch hat mich [mein Navi] erst einmal in den Wald gelotst.',
  ],
  misses: [
    'Die Reise durch Ihre Produktionshallen war der beste Teil des Gesprächs.',
    'Ich stehe im Stau und komme später zum Gespräch.',
    'In der letzten Stelle habe ich Bahnfahrten für Reisegruppen gebucht.',
    'Wegen der langen Anreise bitte ich um einen späteren Termin für das Gespräch.',
  ],
  source: 'R15, no clinging to trivia; common advice on thank-you letters',
};
