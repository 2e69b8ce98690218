import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/hingehalten',
  language: 'de',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    '(vertröst*|abspeis*|hingehalten|hinhalt*)',
    '(halten sie|haltet|halte) mich ..3 hin',
    '(<your>|immer|nur|neu~) ..2 ausrede~',
    '(tauchst|taucht) ..1 ab',
  ],
  unless: ['<purchase>', '(kunde~|gast|gäste~)'],
  elsewhere: 'mild',
  reason: {
    de: 'Das unterstellt dem Leser Absicht; meist steckt nur ein voller Kalender dahinter.',
    en: 'This accuses the reader of intent; usually there is only a full diary behind it.',
  },
  advice: {
    de: 'Gehen Sie von einem guten Grund aus und fragen Sie nach dem neuen Zeitplan.',
    en: 'Assume a good reason and ask about the new schedule.',
  },
  replacements: [],
  hits: [
    'Seit dem Gespräch werde ich nur [vertröstet].',
    'Ihr wolltet mich doch bloß [vertrösten].',
    'Das ist eine [Hinhaltetaktik], um die Stelle billig zu besetzen.',
    'Jede Woche gibt es [neue Ausreden].',
  ],
  misses: [
    'Verärgerte Kunden habe ich im Praktikum nie vertröstet, sondern zurückgerufen.',
    'Ich denke schon wieder gern an das Gespräch.',
    'Den Termin für das Gespräch haben wir gut verschoben bekommen.',
  ],
  source: 'R20, the tone makes the music; common advice on following up',
};
