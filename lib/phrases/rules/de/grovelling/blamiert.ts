import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'grovelling/blamiert',
  language: 'de',
  category: 'grovelling',
  severity: 'clear',
  elsewhere: 'mild',
  patterns: [
    '{12: (ich|mich|mir|mein~) ; (blamiert|versager~|eine katastrophe|(angestellt) wie ..2|schlecht~ (bild|eindruck|verkauft)|schwach~ (leistung|auftritt)|dumm~ angestellt)}',
    '{10: (ich|mich|mein~) ; (schrecklich~|furchtbar~|katastrophal~|miserabel~) ; (angestellt|präsentiert|auftritt|leistung)}',
    '{10: (ich|mich) ; nicht ..1 gut ; (präsentiert|verkauft|angestellt)}',
    '{8: ich ; war ; (katastrophal~|miserabel~|schlecht)}',
    '(entschuldig~|verzeih~|leid) ..4, dass ich so nervös',
  ],
  unless: ['<third>'],
  reason: {
    de: 'So hart urteilt kaum ein Leser; Ihr Schimpfwort aber bleibt ihm im Kopf und färbt das Gespräch nachträglich.',
    en: 'Hardly any reader judges so harshly; but your name for yourself stays in mind and colours the interview afterwards.',
  },
  advice: {
    de: 'Sagen Sie in einem Satz, was Sie heute anders machen würden, ohne sich zu benoten.',
    en: 'Say in one sentence what you would do differently today, without grading yourself.',
  },
  replacements: [],
  hits: [
    'Bitte [entschuldigen Sie nochmals, dass ich so nervös] war im Gespräch.',
    'Ich weiß, dass ich [mich im Gespräch furchtbar blamiert] habe.',
    'Bei der Fallstudie habe ich [mich angestellt wie ein Idiot].',
    '[Mein Auftritt beim Probearbeiten war eine Katastrophe], das tut mir leid.',
    '[Meine schwache Leistung] im Interview hat Sie sicher enttäuscht.',
    'Im Interview [war ich wirklich miserabel], trotzdem will ich die Stelle.',
  ],
  misses: [
    'Mein letzter Einsatz als Sanitäter war nach dem Hochwasser, darum die Bewerbung beim Katastrophenschutz.',
    'Schwache Leistung in Mathe war bei meinen Schülern im Praktikum oft ein Zeichen von Angst.',
    'Die Auslastung war im Winter schwach, davon sprachen wir im Gespräch.',
  ],
  source: 'R16, friendly but direct, no belittling oneself; common advice on application letters',
};
