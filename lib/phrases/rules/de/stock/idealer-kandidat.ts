import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/idealer-kandidat',
  language: 'de',
  category: 'stock',
  severity: 'clear',
  patterns: [
    '[der|die|ein~] (ideal~|perfekt~|optimal~|best~|richtig~) (kandidat*|besetzung|bewerber*|wahl)',
    'idealbesetzung',
    '[genau] (der|die) richtig~ ..3 (bin|wäre)',
    '(bin|wäre) [ich] ..6 genau (der|die) richtig~',
    '(bin|wäre) [ich] ..4 genau richtig',
    '(qualifizier~|prädestinier~) mich [<perfect>]',
  ],
  unlessInClause: ['(suchen|sucht|gesucht|suche|sie sich)'],
  elsewhere: 'mild',
  reason: {
    de: 'Das Urteil steht dem Leser zu; er fällt es lieber selbst.',
    en: 'That verdict is the reader’s, and they would rather reach it themselves.',
  },
  advice: {
    de: 'Geben Sie ihm ein Beispiel, an dem er es sehen kann.',
    en: 'Give them one example in which they can see it.',
  },
  replacements: [],
  hits: [
    'Ich bin [der ideale Kandidat] für Sie.',
    'Damit wäre ich [die perfekte Besetzung].',
    'Ich bin [die optimale Bewerberin].',
    'Meine Jahre auf See [qualifizieren mich bestens] dafür.',
    'Für die Spätschicht wäre ich die [Idealbesetzung].',
    'Ich weiß, dass ich für die Stelle [genau der Richtige bin].',
    'Ich [bin für Ihr Team genau die Richtige].',
  ],
  misses: [
    'Sie suchen die ideale Besetzung für das Archiv.',
    'Die ideale Temperatur liegt bei acht Grad.',
    'Welche Person leitet das Team?',
    'Sind Sie die richtige Ansprechpartnerin für die Stelle?',
  ],
  source: 'R14, no stock phrases; common advice on application letters',
};
