import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/damit-ich-planen-kann',
  language: 'de',
  category: 'pushy',
  severity: 'mild',
  patterns: [
    {
      match: 'damit (ich|wir) ..6 (planen) ..1 (kann|können)',
      replacements: ['sobald es etwas Neues gibt'],
    },
    { match: 'damit ich (weiss|wüsste) , (woran|wo) ich (bin|stehe)', replacements: ['sobald es etwas Neues gibt'] },
    { match: 'planungssicherheit', replacements: [] },
    {
      match: '(planung|lebensplanung) ..5 (wichtig~|nötig|notwendig|entscheidend~)',
      replacements: [],
    },
    { match: 'planen muss', replacements: [] },
    { match: 'muss ..3 planen', replacements: [] },
  ],
  unless: ['(urlaub|anreise|zug|fahrt|bahn|dienstplan)'],
  elsewhere: 'nothing',
  reason: {
    de: 'Ihre Planung wird hier leise zur Aufgabe des Lesers; er fühlt sich unter Zeitdruck.',
    en: 'Your planning quietly becomes the reader’s task; they feel short of time.',
  },
  advice: {
    de: 'Die Bitte wirkt ohne diesen Grund freier; wenn ein Termin drängt, nennen Sie ihn einmal sachlich.',
    en: 'The request is freer without this reason; if a date really presses, name it once, plainly.',
  },
  replacements: [],
  hits: [
    'Bitte schreiben Sie mir zu meiner Bewerbung, [damit ich besser planen kann].',
    'Eine Rückmeldung wäre schön, [damit ich weiß, woran ich bin].',
    'Ein Zwischenstand zur Bewerbung wäre für meine weitere [Planung sehr wichtig].',
    'Ich frage nach der Stelle, weil ich mein Semester [planen muss].',
  ],
  misses: [
    'Damit ich die Anreise zum Gespräch planen kann, brauche ich nur die Adresse.',
    'Die Planung der Bewerbungstage hat mich beeindruckt.',
    'Im Gespräch sagten Sie, dass Sie Schichten planen, damit alle frei haben.',
  ],
  source: 'R17, no pressure on the reader; common advice on following up',
};
