import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/abgegriffene-bilder',
  language: 'de',
  category: 'stock',
  severity: 'mild',
  patterns: [
    '(am|an einem) ..1 strang ..2 zieh~',
    '(chemie ..3 (stimmt|gestimmt)|fuss [zu] fassen|komfortzone|frisch~ wind|auf augenhöhe)',
    'in zeiten (der|des|von) _',
    'in (einer|einem|ein~ sich|der heutigen) ..4 (welt|zeit|zeiten|markt*|digital*|wandel*|arbeitswelt|umfeld)',
    'denn je',
    '(sehe|verstehe) [ich] mich als _',
    'nächst~ logisch~ schritt~',
  ],
  elsewhere: 'nothing',
  reason: {
    de: 'Das Bild ist so oft gebraucht, dass der Leser nichts mehr sieht.',
    en: 'The image has been used so often that the reader no longer sees anything.',
  },
  advice: {
    de: 'Sagen Sie die Sache ohne Bild.',
    en: 'Say the thing without an image.',
  },
  replacements: [],
  hits: [
    'In der Küche [am gleichen Strang ziehen], das reizt mich an der Stelle.',
    'Die Stelle an der Rezeption beginnt im Mai. Ich bringe [frischen Wind] in die Buchhaltung.',
    'Das Gespräch mit Frau Ohm klingt noch nach. Zwischen uns hat die [Chemie gestimmt].',
    'Zur Position im Controlling habe ich eine Idee. Die Arbeit bei Ihnen wäre der [nächste logische Schritt] für mich.',
  ],
  misses: [
    'Nach der Absage aus Ulm bleibt mir Ihre Stelle. Frischer Fisch kommt am Dienstag.',
    'Der nächste Schritt ist das Gespräch mit Frau Ohm.',
    'Im Gespräch zeigten Sie mir die Fräse. Die Kulissen baut ein Schreiner.',
  ],
  source: 'R14, no stock phrases; common advice on application letters',
};
