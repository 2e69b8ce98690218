import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'grovelling/wollte-nur-mal',
  language: 'de',
  category: 'grovelling',
  severity: 'mild',
  patterns: [
    'ich wollte (nur|bloss|lediglich|eigentlich nur) [mal|kurz|eben|noch einmal|schnell] [mal|kurz]',
    'ich wollte (mal|nur mal|eben mal|kurz mal) [kurz|eben]',
  ],
  unless: ['(damals|als kind|früher|niemals)'],
  reason: {
    de: 'Ein „wollte nur mal“ entschuldigt sich für die eigene Frage; fragen Sie geradeheraus, das nimmt niemand übel.',
    en: 'The words “I only wanted to” apologise for your own question; ask straight out, nobody minds.',
  },
  replacements: ['ich möchte'],
  hits: [
    '[Ich wollte nur kurz] nachfragen, wie es aussieht.',
    '[Ich wollte mal] hören, wie es steht.',
    '[Ich wollte bloß mal] wissen, wie es weitergeht.',
  ],
  misses: [
    'Ich möchte fragen, wie es weitergeht.',
    'In der Filiale gab es nur zwei Kassen.',
    'Als Kind wollte ich nur Bäckerin werden.',
  ],
  source: 'R16: sich nicht klein machen; Wissensblatt, Abschnitt 5',
};
