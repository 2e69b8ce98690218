import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/anderes-angebot',
  language: 'de',
  category: 'pushy',
  severity: 'mild',
  patterns: [
    '{(ander~|weiter~|zweit~|zwei|drei|mehrere|konkret~|besser~|attraktiv~|interessant~|fest~) ..3 <offer> ; (hab~|lieg~|vor|erhalten|vorlieg~|bekomm~|gilt|prüf~|wart~)}',
    '{(ander~|zweit~|weiter~) ..1 <firms> ; <offer>|angeboten|zugesagt}',
    '{konkurrenz|mitbewerber~ ; (ich|mir) ; (im gespräch|<offer>|zugesagt)}',
    '(ander~|weiter~|mehrere) (bewerbungsgespräch~|vorstellungsgespräch~)',
    '(ander~|zweit~|weiter~|mehrere) <firms> ..6, (wart~|dräng*|schnell*|interess*|einstell~|würden|reagier~|bescheid|zusag~)',
    '{mich ; <term> ; entscheiden}',
    'auf mein~ tisch',
  ],
  unless: [
    '<purchase>',
    '(entschieden|anzunehmen|angenommen|abgelehnt|abgesagt|kunde~|lieferant~|entscheiden dürfen)',
    '(ihr|euer|dein~|ihre) ..3 <offer>',
  ],
  elsewhere: 'nothing',
  reason: {
    de: 'Ein zweites Angebot als Argument wirkt leicht wie ein Druckmittel.',
    en: 'A second offer used as an argument easily works like a lever.',
  },
  advice: {
    de: 'Nennen Sie die Frist höchstens einmal, ruhig und ohne Forderung.',
    en: 'Name the date at most once, calmly and without a demand.',
  },
  replacements: [],
  hits: [
    'Mir [liegt ein weiteres Angebot] vor, die Stelle bei Frau Lang reizt mich aber mehr.',
    'Das [Angebot eines anderen Unternehmens] gilt nur diese Woche.',
    'Eine [andere Firma wartet auf meine Zusage].',
    'Inzwischen [habe ich zwei feste Zusagen], die Bewerbung bei euch bleibt mir wichtig.',
  ],
  misses: [
    'Ihr Angebot an Schulungen für die Position hat mir gefallen.',
    'Die Zusage für den Sprachkurs neben der Ausbildung kam heute.',
    'Ich habe mich für eine andere Zusage entschieden und ziehe die Bewerbung zurück.',
  ],
  source: 'R17, no pressure on the reader; advisers accept one calm mention of a real date',
};
