import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'grovelling/wollte-nur',
  language: 'de',
  category: 'grovelling',
  severity: 'mild',
  patterns: [
    'wollte ich [sie|dich|euch|mich] (nur|bloss|eigentlich nur|lediglich|mal|nur mal|kurz mal) ..4 (nachfragen|fragen|wissen|melden|erkundigen|informieren|hören)',
    'ich wollte (sie|dich|euch|mich) (nur|bloss|eigentlich nur|lediglich|mal|nur mal) ..4 (nachfragen|fragen|melden|erkundigen|informieren)',
    '(nur|bloss) (eine ganz kleine|eine kleine|eine kurze|ganz kurz~) ..1 (frage|bitte|nachfrage|anfrage)',
    '(das klingt|klingt|ist) [jetzt] [vielleicht|wahrscheinlich|sicher|bestimmt] (eine dumme frage|dumm|blöd|komisch|doof)',
  ],
  unless: ['(damals|als kind|früher)'],
  reason: {
    de: 'Ein „wollte nur mal“ entschuldigt sich für die eigene Frage; fragen Sie geradeheraus, das nimmt niemand übel.',
    en: 'The words “I only wanted to” apologise for your own question; ask straight out, nobody minds.',
  },
  replacements: [],
  hits: [
    '[Ich wollte mich nur kurz melden].',
    'Daher [wollte ich nur mal nachfragen], wie es steht.',
    'Ich habe [nur eine kleine Frage].',
  ],
  misses: [
    'Ich möchte fragen, wie es weitergeht.',
    'In der Filiale gab es nur zwei Kassen.',
    'Als Kind wollte ich nur Bäckerin werden.',
  ],
  source: 'R16: sich nicht klein machen; Wissensblatt, Abschnitt 5',
};
