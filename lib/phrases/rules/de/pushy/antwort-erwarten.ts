import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/antwort-erwarten',
  language: 'de',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    '(ich erwarte|wir erwarten) [daher|deshalb|nun|also|jetzt|bitte] [<deadline>|<speed>] [von (ihnen|dir|euch)] [<deadline>|<speed>] [<your>|<article>|keine] ..2 <answer> [ihrerseits|von (ihnen|dir|euch)] [<deadline>|<speed>]',
    '<your> ..1 <answer> (erwarte ich|erwarten wir) [<deadline>|<speed>]',
    '<deadline> (erwarte ich|erwarten wir) [von (ihnen|dir|euch)] [<your>|<article>] ..2 <answer>',
  ],
  unless: [
    '<purchase>',
    '(freude|vorfreude|spannung|gespannt)',
    '(wie|von) ..1 (ihnen|dir|euch|sie|du) ..2 (genannt~|angekündigt~|zugesagt~|versprochen~|vereinbart~|gesagt)',
    '(wie|die) ..2 (besprochen|vereinbart|angekündigt|zugesagt)',
    '<your> frist',
  ],
  reason: {
    de: 'Wer eine Antwort „erwartet“, klingt wie ein Auftraggeber; Ihr Gegenüber fühlt sich gemahnt und hat erst recht keine Eile.',
    en: 'To “expect” an answer sounds like someone giving orders; the reader feels reminded of a debt they never had.',
  },
  replacements: ['ich freue mich auf eine Rückmeldung', 'ich bin gespannt, wie es weitergeht'],
  hits: [
    '[Ich erwarte Ihre Rückmeldung bis Freitag].',
    '[Bis zum 15. März erwarte ich Ihre Antwort].',
    'Das Gespräch liegt zwei Wochen zurück, und [ich erwarte umgehend eine Entscheidung].',
    '[Deine Zusage erwarte ich bis morgen].',
    '[Wir erwarten eure Rueckmeldung bis Ende der Woche].',
  ],
  misses: [
    'Ich erwarte keine Wunder und freue mich auf die Aufgabe.',
    'Mich hat überrascht, wie gut Ihre Antwort meine Erwartungen getroffen hat.',
    'Gespannt erwarte ich Ihre Antwort.',
    'Bis Freitag reiche ich das Zeugnis nach.',
    'Die Unterlagen erwarte ich am Freitag aus der Druckerei.',
  ],
  source: 'R17: nicht drängen; Wissensblatt, Abschnitt 3 (Erwartung, Frist)',
};
