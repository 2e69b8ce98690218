import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/dank-floskel',
  language: 'de',
  category: 'stock',
  severity: 'mild',
  patterns: [
    '(vielen|herzlichen|besten|lieben|recht herzlichen) dank für das [sehr|überaus|äusserst] (angenehm~|nett~|freundlich~|interessant~|informativ~|sympathisch~|aufschlussreich~|konstruktiv~) [,] [und] [sehr] [angenehm~|nett~|freundlich~|interessant~|informativ~|sympathisch~|aufschlussreich~|konstruktiv~|offen~] (gespräch|vorstellungsgespräch|telefonat|interview|bewerbungsgespräch|kennenlernen)',
    '(ich möchte mich|möchte ich mich|ich wollte mich) ..1 (nochmals|noch einmal|nochmal|recht herzlich|ganz herzlich) ..10 (gespräch|vorstellungsgespräch|interview|telefonat|kennenlernen) ..6 bedanken',
    '(das|ihr|ihre|für das|dein) [mir] entgegengebrachte~ vertrauen',
    'sei noch anzumerken',
  ],
  unless: ['(arzt|klinik|pflege)'],
  reason: {
    de: 'Mit „angenehm“ und „informativ“ dankt jeder; nennen Sie das eine Thema, das Ihnen im Kopf geblieben ist.',
    en: 'Everyone gives thanks for a “pleasant, informative” talk; name the one topic that stayed in your mind.',
  },
  replacements: [],
  hits: [
    '[Vielen Dank für das angenehme Gespräch] am Dienstag.',
    '[Ich möchte mich nochmals herzlich für das Gespräch bedanken].',
    '[Herzlichen Dank für das nette und informative Telefonat].',
  ],
  misses: [
    'Vielen Dank für das Gespräch über die neue Fräse.',
    'Das Gespräch war angenehm ruhig, und Ihre Skizze half mir sehr.',
    'Vielen Dank für die Einladung.',
  ],
  source: 'R14: keine Floskeln; Wissensblatt, Abschnitt 2',
};
