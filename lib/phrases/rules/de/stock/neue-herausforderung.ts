import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/neue-herausforderung',
  language: 'de',
  category: 'stock',
  severity: 'mild',
  patterns: ['(neu~|spannend~|interessant~|reizvoll~) [beruflich~] <<herausforderung>>'],
  unless: ['(grösste|technische)'],
  reason: {
    de: 'Das Wort steht in jeder Anzeige und jeder Bewerbung; nennen Sie die Aufgabe selbst.',
    en: 'This word is in every advertisement and every application; name the task itself.',
  },
  replacements: ['Aufgabe'],
  hits: [
    'Ich suche eine neue [Herausforderung].',
    'Das ist eine spannende [Herausforderung] für mich.',
    'Auf diese interessante berufliche [Herausforderung] freue ich mich.',
  ],
  misses: [
    'Wie Sie Herausforderungen im Winterdienst lösen, hat mich beeindruckt.',
    'Die Herausforderung im Lager kenne ich aus Bremen.',
    'Sie unterstützen Azubis mit einem Mentor.',
  ],
  source: 'R14: keine Floskeln; Wissensblatt, Abschnitt 2',
};
