import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'grovelling/hoeflich-fragen',
  language: 'de',
  category: 'grovelling',
  severity: 'mild',
  patterns: ['(höflich|vorsichtig|bescheiden|ganz vorsichtig) nachfragen'],
  unless: ['(kunden|gäste|anrufer)'],
  reason: {
    de: 'Höflich ist man, man sagt es nicht dazu; ohne das Wort klingt die Frage sicherer.',
    en: 'One is polite without announcing it; the question sounds surer without the word.',
  },
  replacements: ['nachfragen'],
  hits: [
    'Ich möchte [höflich nachfragen], wie es weitergeht.',
    'Darf ich [vorsichtig nachfragen]?',
    'Ich moechte [hoeflich nachfragen], wie der Stand ist.',
  ],
  misses: [
    'Am Empfang wurde ich freundlich begrüßt.',
    'Ich möchte nachfragen, wie es weitergeht.',
    'Die Kunden wollen höflich nachfragen können.',
  ],
  source: 'R16: sich nicht klein machen; Wissensblatt, Abschnitt 5',
};
