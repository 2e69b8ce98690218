import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'grovelling/so-freundlich',
  language: 'de',
  category: 'grovelling',
  severity: 'clear',
  patterns: [
    '(wären|wärst|wäret|würden|seien) (sie|du|ihr) [bitte|vielleicht|eventuell|wohl] so (freundlich|nett|gütig|lieb|gut)',
    '(wäre|wären) [ich|wir] ..4 (zu dank verpflichtet|sehr verbunden)',
    '(vielleicht|eventuell) ..4 (vielleicht|eventuell|unter umständen|möglicherweise) ',
    '(könnten|könntest|könntet|dürfte|wäre) ..4 (vielleicht|eventuell) ..4 (eventuell|möglicherweise|unter umständen|irgendwie)',
  ],
  unless: ['(hund|gast)'],
  reason: {
    de: 'So viel Verbeugung macht die Bitte schwerer, als sie ist; „Könnten Sie mir sagen …“ reicht.',
    en: 'So much bowing makes the request weigh more than it does; “Could you tell me …” is enough.',
  },
  replacements: [],
  hits: [
    '[Wären Sie so freundlich], mir zu antworten?',
    'Dafür [wäre ich Ihnen sehr verbunden].',
    '[Könnten Sie mir vielleicht eventuell] sagen, wie es steht?',
  ],
  misses: [
    'Könnten Sie mir bitte sagen, wie es weitergeht?',
    'Für Ihren Rat zur Mappe bin ich dankbar.',
    'Vielleicht sehen wir uns auf der Messe.',
  ],
  source: 'R16: sich nicht klein machen; Wissensblatt, Abschnitt 5',
};
