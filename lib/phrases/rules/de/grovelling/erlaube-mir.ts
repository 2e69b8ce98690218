import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'grovelling/erlaube-mir',
  language: 'de',
  category: 'grovelling',
  severity: 'clear',
  patterns: [
    '(ich erlaube mir|erlaube ich mir|ich erlaubte mir) ..8 (nachzufragen|zu fragen|anzufragen|nachzuhaken|zu erkundigen|zu schreiben|zu melden|zu erinnern|zu bitten)',
    '(ich erlaube mir|erlaube ich mir|erlauben sie mir|erlaube mir) ..2',
    '(darf ich|dürfte ich|ich darf|möchte ich|möchte|ich|bitte ich) ..4 (höflichst|ergebenst|untertänigst|demütigst)  ..4 (bitten|fragen|nachfragen|anfragen|erkundigen|ersuchen)',
    '(höflichst|ergebenst|untertänigst) ..3 (bitten|bitte|frage|nachfragen|anfragen|ersuche)',
    '(dürfte|darf) ich es wagen',
    '(wage|wagen) [ich] (es|zu) ..3 (fragen|schreiben|nachzufragen|bitten)',
  ],
  unless: ['(spass|scherz|luxus)'],
  reason: {
    de: 'So bittet ein Untertan; eine schlichte Frage auf Augenhöhe wirkt sicherer und ist genauso höflich.',
    en: 'This is how a subject begs; a plain question between equals sounds surer and is just as polite.',
  },
  replacements: [],
  hits: [
    '[Ich erlaube mir nachzufragen], wie der Stand ist.',
    '[Darf ich Sie höflichst bitten], mir zu antworten?',
    '[Dürfte ich es wagen], nach dem Stand zu fragen?',
  ],
  misses: [
    'Darf ich fragen, wie es nach dem Gespräch weitergeht?',
    'Der Umbau erlaubt mir einen kürzeren Weg.',
    'Dürfte ich Sie bitten, den Termin um eine Stunde zu verschieben?',
  ],
  source: 'R16: sich nicht klein machen; Wissensblatt, Abschnitt 5',
};
