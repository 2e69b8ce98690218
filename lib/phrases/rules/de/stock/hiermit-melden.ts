import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/hiermit-melden',
  language: 'de',
  category: 'stock',
  severity: 'mild',
  patterns: [
    'hiermit (möchte~ ich|möchten wir) ..5 (bedanken|erkundigen|nachfragen|melden|danken|mitteilen|nachhaken|anfragen)',
    '(möchte~ [ich]|will ich) ..1 hiermit ..5 (bedanken|erkundigen|nachfragen|melden|danken|nachhaken|anfragen)',
    '(mit diesem schreiben|mit dieser (mail|e-mail|nachricht)|auf diesem weg~|an dieser stelle) ..2 (möchte~|will|darf) [ich] ..6 (bedanken|danken|erkundigen|nachfragen|melden)',
    '(möchte~|will|darf) [ich] [mich] (auf diesem weg~|an dieser stelle|mit diesem schreiben|mit dieser (mail|e-mail)) ..6 (bedanken|danken|erkundigen|nachfragen|melden)',
  ],
  reason: {
    de: 'Der Anlauf sagt dem Leser nichts; danken oder fragen Sie gleich.',
    en: 'The run-up tells the reader nothing; thank or ask straight away.',
  },
  replacements: [],
  hits: [
    '[Hiermit möchte ich mich für das Gespräch bedanken].',
    'Gern [möchte ich hiermit nach dem Stand erkundigen].',
    '[Auf diesem Wege möchte ich mich für den freundlichen Empfang bedanken].',
  ],
  misses: [
    'Ich möchte mich für das offene Gespräch bedanken.',
    'Auf diesem Weg kommt man in zehn Minuten zum Bahnhof.',
    'Hiermit kündige ich das Abonnement.',
  ],
  source: 'R14: keine Floskeln; Wissensblatt, Abschnitt 2',
};
