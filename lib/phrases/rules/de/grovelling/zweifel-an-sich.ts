import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'grovelling/zweifel-an-sich',
  language: 'de',
  category: 'grovelling',
  severity: 'clear',
  patterns: [
    '(ich|mich) (traue|getraue) [ich] [mich] kaum ..3',
    '(traue|getraue) (ich mich|mich) ..1 kaum ..1 zu (fragen|schreiben)',
    '(erinnern sie sich|erinnerst du dich|erinnert ihr euch) ..1 noch ..2 an mich',
    '(ich weiss|mir ist bewusst|mir ist klar) , dass ich ..3 nicht (die|der) (beste|richtige|erfahrenste|ideale) ..1',
    '(bitte|flehe) ..3 um (eine|die) [letzte|kleine] chance',
    '(wenn|falls) es (ihnen|dir|euch) (nichts ausmacht|recht ist|nicht zu viel)',
    '(tut mir leid|leid|entschuldigen sie|entschuldige|verzeihen sie) ..1, (sie|dich|euch) ..4 (zu stören|zu belästigen|zu behelligen|stören zu müssen|belästigen zu müssen)',
  ],
  unless: ['(telefonieren|verschieben|termin)'],
  reason: {
    de: 'Sie geben dem Leser einen Zweifel an die Hand, den er nicht hatte; lassen Sie ihn weg.',
    en: 'You hand the reader a doubt they did not have; leave it out.',
  },
  replacements: [],
  hits: [
    '[Ich traue mich kaum zu fragen].',
    'Bitte [erinnern Sie sich noch an mich]?',
    'Ich [bitte Sie um eine Chance].',
    '[Tut mir leid, Sie schon wieder stören zu müssen].',
  ],
  misses: [
    'Erinnern Sie sich an das Beispiel mit der Weiche?',
    'Wenn es Ihnen recht ist, verschieben wir den Termin auf zehn Uhr.',
    'Wir bitten um Verständnis.',
  ],
  source: 'R16: sich nicht klein machen; Wissensblatt, Abschnitt 5',
};
