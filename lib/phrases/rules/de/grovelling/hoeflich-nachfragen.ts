import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'grovelling/hoeflich-nachfragen',
  language: 'de',
  category: 'grovelling',
  severity: 'mild',
  patterns: [
    '(wollte|würde) ..5 (höflich|freundlich|vorsichtig|ganz vorsichtig|bescheiden) ..10 (nachfragen|anfragen|fragen|erkundigen|nachhaken|erinnern|bitten)',
    '(mich|uns) (höflich|freundlich|vorsichtig) ..8 (zu erkundigen|erkundigen|nachzufragen|melden)',
    '(frage|erkundige|hake) [ich] [mich] ..2 (höflich|freundlich|vorsichtig) ..4 (nach|an)',
  ],
  unless: ['(kunden|gäste|anrufer)'],
  reason: {
    de: 'Höflich ist man, man sagt es nicht dazu; ohne das Wort klingt die Frage sicherer.',
    en: 'One is polite without announcing it; the question sounds surer without the word.',
  },
  replacements: [],
  hits: [
    'Ich möchte [mich höflich nach dem Stand erkundigen].',
    'Ich [wollte mich vorsichtig erkundigen].',
    'Ich [frage höflich nach].',
  ],
  misses: [
    'Am Empfang wurde ich freundlich begrüßt.',
    'Ich möchte nachfragen, wie es weitergeht.',
    'Die Kunden fragen bei Lieferverzug höflich nach.',
  ],
  source: 'R16: sich nicht klein machen; Wissensblatt, Abschnitt 5',
};
