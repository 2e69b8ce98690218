import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/versprochen',
  language: 'de',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    '(trotz|entgegen) <your> (zusage|ankündigung|versprechens|versprechen|zusicherung)',
    'obwohl (sie|du|ihr) ..8 (versprochen|zugesagt|zugesichert|angekündigt|melden wollten)',
    '(sie|du|ihr) (hatten|hattest|hattet|haben|habt|hast) ..4 (versprochen|zugesagt|zugesichert) ..12, (leider|nicht|nichts|kein~|trotzdem)',
  ],
  reason: {
    de: 'Das erinnert den Leser an ein gebrochenes Wort; nennen Sie nur das Datum und fragen Sie nach dem Stand.',
    en: 'This reminds the reader of a broken promise; just name the date and ask where things stand.',
  },
  replacements: [],
  hits: [
    '[Trotz Ihrer Zusage] hat niemand angerufen.',
    'Ich höre nichts, [obwohl Sie einen Anruf versprochen] haben.',
    '[Du hattest versprochen, dich zu melden, leider kam nichts].',
  ],
  misses: [
    'Sie hatten angekündigt, dass es im Mai weitergeht.',
    'Trotz des Regens war die Führung gut.',
    'Wie versprochen schicke ich die Probe.',
  ],
  source: 'R17: nicht drängen; Wissensblatt, Abschnitt 3',
};
