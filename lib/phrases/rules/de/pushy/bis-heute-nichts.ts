import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/bis-heute-nichts',
  language: 'de',
  category: 'pushy',
  severity: 'mild',
  patterns: [
    { match: '{<until now> ; <nothing> ; <got>}', replacements: [] },
    { match: '<<<until now> ..3 kein~ ..1 <reply>>>', replacements: ['noch keine Nachricht'] },
    { match: 'nichts mehr ..6 gehört', replacements: [] },
    { match: '(keinerlei|nicht mal|nicht einmal|und kein~|mal ohne) ..2 <reply>', replacements: [] },
    { match: '[(habe|haben) ..5] kein~ ..1 <reply> (erhalten|bekomm~)', replacements: [] },
    { match: '(sich|dich|euch) ..3 (nicht|nie) ..2 gemeldet', replacements: [] },
    { match: 'ohne dass ..5 <got>', replacements: [] },
    { match: '<reader> ..5 noch (nicht|nie) ..1 <got>', replacements: [] },
    { match: 'wo (bleib~|ist) ..2 <reply>', replacements: [] },
  ],
  unless: [
    '<purchase>',
    '(problem~|verstehe|verständnis|absag*)',
    'kein~ absage',
    '(ich|wir) ..5 nicht (geantwortet|gemeldet)',
    '(falls|wenn) ..8 <got>',
  ],
  elsewhere: 'nothing',
  reason: {
    de: 'Das klingt leicht nach Vorwurf; das Schweigen kennt der Leser selbst.',
    en: 'This sounds a little like a reproach; the reader knows about the silence.',
  },
  advice: {
    de: 'Nennen Sie nur das Datum des Gesprächs und fragen Sie nach dem Stand.',
    en: 'Just name the date of the interview and ask where things stand.',
  },
  replacements: [],
  hits: [
    'Leider habe ich [bis heute keine Antwort auf meine Bewerbung erhalten].',
    'Von der Stelle habe ich [seither nichts gehört].',
    '[Bisher hat sich wegen der Bewerbung niemand bei mir gemeldet].',
    '[Sie haben mir auf die Bewerbung noch nicht geantwortet].',
    '[Seit zwei Monaten keine Reaktion] auf meine Bewerbung.',
  ],
  misses: [
    'Bislang kannte ich das Verfahren nur aus dem Praktikum.',
    'Bis heute denke ich gern an das Gespräch in der Werkstatt.',
    'Bisher habe ich keine Ausbildung im Verkauf, aber viel Erfahrung.',
  ],
  source: 'R21, a long wait is no ill will; R20, the tone makes the music',
};
