import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/ueberzeugt-bereicherung',
  language: 'de',
  category: 'stock',
  severity: 'clear',
  patterns: [
    '{24,: (überzeug~|überzeugung) ; (bereicherung|mehrwert|verstärkung|gewinn|ergänzung|bereicher~)}',
    '{16,: sicher ; (bereicherung|mehrwert|bereicher~)}',
    '(ich|wäre|bin|sein|werde) ..4 (bereicherung|(wertvoll~|<perfect>) (ergänzung|verstärkung)|(gross~|echt~) gewinn) [für ..3]',
    'ein~ (bereicherung|(wertvoll~|<perfect>) (ergänzung|verstärkung)|(gross~|echt~) gewinn) für ..3 (<firm>|sie) ..2',
  ],
  unlessInClause: ['(produkt~|sie sind|ihr seid|dank~)'],
  elsewhere: 'mild',
  reason: {
    de: 'Diese Behauptung stellt jeder auf; der Leser hat nichts, woran er sie prüfen kann.',
    en: 'Everybody claims this, and the reader has nothing to test it by.',
  },
  advice: {
    de: 'Erzählen Sie stattdessen eine einzige Begebenheit aus Ihrer Arbeit.',
    en: 'Tell a single scene from your work instead.',
  },
  replacements: [],
  hits: [
    'Ich bin [überzeugt, für Sie eine Bereicherung] zu sein.',
    '[Ich wäre eine ideale Ergänzung für Ihre Abteilung].',
    'Ich bin [sicher, Ihnen einen Mehrwert] zu bringen.',
    'Damit [wäre ich eine wertvolle Verstärkung für euer Team].',
  ],
  misses: [
    'Die neue Kantine ist ein Gewinn.',
    'Ich bin überzeugt, dass Holz im Hochbau Zukunft hat.',
    'Ihre Rückmeldung war eine Ergänzung zu meinen Notizen.',
  ],
  source: 'R14, no stock phrases; common advice on application letters',
};
