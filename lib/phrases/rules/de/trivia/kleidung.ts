import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'trivia/kleidung',
  language: 'de',
  category: 'trivia',
  severity: 'mild',
  elsewhere: 'nothing',
  patterns: [
    '(mein~|<your>) [_] <clothes>',
    '(falsch~ angezogen|dresscode)',
    '{10: (ich|mich) ; (mit|ohne|im|ander~) [_] <clothes>}',
    '{8: ich ; zu (schick) ; (angezogen|war)}',
  ],
  unless: ['<third>', '(mode|verkauf~)'],
  reason: {
    de: 'Was jemand trug, vergisst der Leser bis zum Abend; was Sie gesagt haben, soll bleiben.',
    en: 'What somebody wore is forgotten by evening; what you said should stay.',
  },
  advice: {
    de: 'Nutzen Sie den Platz für ein Thema aus dem Gespräch, das Sie weiter beschäftigt.',
    en: 'Use the space for a topic from the interview that stays on your mind.',
  },
  replacements: [],
  hits: [
    '[Meine Krawatte] war im Interview leider verrutscht.',
    'Im Interview habe ich [mich ohne Krawatte] unwohl gefühlt.',
    'Zur Stelle noch: Gibt es einen [Dresscode]?',
    '[Dein Anzug] war toll und das Interview auch.',
  ],
  misses: [
    'In der Schneiderei habe ich Anzüge geändert, das passt zur Stelle.',
    'Das Thema Arbeitskleidung war im Gespräch wichtig.',
    'Für das Kleid in der Mappe habe ich zwei Wochen genäht, das zeigte ich im Gespräch.',
  ],
  source: 'R15, no clinging to trivia; common advice on thank-you letters',
};
