import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/anliegen-bedanken',
  language: 'de',
  category: 'stock',
  severity: 'mild',
  patterns: ['{18,: (anliegen|versäumen|nehmen lassen|gelegenheit nutzen) ; (bedank~|dank~|mich|mir)}'],
  elsewhere: 'nothing',
  reason: {
    de: 'Wer erst sagt, dass der Dank ein Anliegen ist, lässt den Leser auf den Dank warten.',
    en: 'Saying first that thanking is a concern of yours keeps the reader waiting for the thanks.',
  },
  advice: {
    de: 'Danken Sie gleich und nennen Sie, wofür.',
    en: 'Give the thanks at once and say what for.',
  },
  replacements: [],
  hits: [
    'Es ist mir ein großes [Anliegen, mich für die Führung durch die Gießerei zu bedanken].',
    'Nach dem Gespräch möchte ich es nicht [versäumen, Ihnen für die Einblicke zu danken].',
    'Ich möchte es mir nicht [nehmen lassen, Ihnen nach dem Vorstellungsgespräch zu danken].',
  ],
  misses: [
    'Mein Anliegen betrifft die Stelle im Versand.',
    'Durch den Stau habe ich den Anfang des Vortrags versäumt.',
    'Nach dem Gespräch danke ich Ihnen für den Blick in die Gießerei.',
  ],
  source: 'R14, no stock phrases; common advice on application letters',
};
