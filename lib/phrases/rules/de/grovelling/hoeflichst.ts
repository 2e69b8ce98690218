import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'grovelling/hoeflichst',
  language: 'de',
  category: 'grovelling',
  severity: 'clear',
  patterns: [
    '(bitte|frage|ersuche|erbitte) [ich] [sie|dich|euch] (höflichst|ergebenst|inständig|untertänigst|demütig) ..3',
    '(verneige|verbeuge) ich mich',
  ],
  reason: {
    de: 'Solche Unterwürfigkeit macht den Leser verlegen; eine schlichte Bitte ist höflich genug.',
    en: 'Such servility embarrasses the reader; a plain request is polite enough.',
  },
  replacements: [],
  hits: [
    'Ich [bitte höflichst um eine Nachricht].',
    'Ich [ersuche Sie ergebenst um Antwort].',
    'Ich [bitte Sie inständig].',
  ],
  misses: [
    'Ich bitte um eine kurze Nachricht.',
    'Ich frage am Montag noch einmal nach.',
    'Die Katze bat höflich um Futter.',
  ],
  source: 'R16: sich nicht klein machen; Wissensblatt, Abschnitt 5',
};
