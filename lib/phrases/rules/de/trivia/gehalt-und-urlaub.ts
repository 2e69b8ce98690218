import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'trivia/gehalt-und-urlaub',
  language: 'de',
  category: 'trivia',
  severity: 'mild',
  patterns: [
    '(mir|mich|für mich) ..4 (wichtig|entscheidend|interessiert|interessieren) ..4, ..6 (gehalt|urlaub|urlaubstage|homeoffice|überstunden|firmenwagen|dienstwagen|pausen|gleitzeit|weihnachtsgeld)',
    '(gehalt|gehaltsvorstellung|urlaubstage|homeoffice|home office|überstunden|firmenwagen|dienstwagen|weihnachtsgeld) ..5 (mir|für mich|mich) ..3 (wichtig|entscheidend|interessieren|interessiert)',
    '(wie viele|wieviel|wie viel|wieviele) [tage] (urlaubstage|urlaub|gehalt|homeoffice|überstunden|geld) (bekomme|bekommt|gibt|hätte|erhalte|stehen|wären|bieten) ..4',
    '(wie sieht es|wie steht es) ..1 (mit|um) ..2 (gehalt|urlaub|homeoffice|überstunden|parkplätzen|firmenwagen)',
  ],
  unless: ['(ihrer frage|ihre frage|wie besprochen|angebot|gefragt)'],
  reason: {
    de: 'Gehalt und Urlaub ungefragt im Dankschreiben lenken vom Gespräch ab; heben Sie das für die Verhandlung auf.',
    en: 'Pay and holidays, unasked in a thank-you, draw attention from the talk; keep them for the negotiation.',
  },
  replacements: [],
  hits: [
    '[Wie viele Urlaubstage bekomme ich bei Ihnen]?',
    '[Mir ist wichtig, dass Homeoffice] möglich ist.',
    '[Wie sieht es mit Überstunden] aus?',
  ],
  misses: [
    'Zu Ihrer Frage nach dem Gehalt ergänze ich gern Zahlen.',
    'Im Urlaub lese ich Ihr Buch.',
    'Wie viele Menschen arbeiten im Team?',
  ],
  source: 'R15: nichts Nebensächliches; Wissensblatt, Abschnitt 6',
};
