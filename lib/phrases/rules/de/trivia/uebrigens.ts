import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'trivia/uebrigens',
  language: 'de',
  category: 'trivia',
  severity: 'mild',
  elsewhere: 'nothing',
  patterns: [
    { match: '^ übrigens ..4', replacements: [] },
    { match: '(bin|war) [ich] übrigens ..4', replacements: [] },
    { match: '(nebenbei|am rande) (bemerkt|gesagt|erwähn~)', replacements: [] },
    { match: '^ (ach ja) ..4', replacements: [] },
    {
      match: '(was ich noch sagen wollte|(bevor) ich es vergess*|(fast hätte ich|hätte ich fast) vergess*)',
      replacements: [],
    },
    { match: '(klein~ anekdote|lustige anekdote)', replacements: [] },
  ],
  reason: {
    de: 'Das Wort kündigt selbst an, dass jetzt etwas Nebensächliches kommt.',
    en: 'The word itself announces that something beside the point follows.',
  },
  advice: {
    de: 'Streichen Sie den Satz oder stellen Sie ihn an den Anfang, wenn er wichtig ist.',
    en: 'Cut the sentence, or put it first if it matters.',
  },
  replacements: [],
  hits: [
    '[Übrigens habe ich Ihr Buch] gelesen, von dem im Gespräch die Rede war.',
    '[Nebenbei bemerkt] war das Gespräch sehr kurzweilig.',
    '[Ach ja], die Stelle in Graz interessiert mich auch.',
    '[Bevor ich es vergesse], das Zeugnis zur Bewerbung folgt.',
  ],
  misses: [
    'Im Übrigen erfüllt die Bewerbung alle Punkte der Ausschreibung.',
    'Die übrigen Unterlagen zur Bewerbung folgen.',
    'Am Rande des Gesprächs sprachen wir über Statik.',
    'Zum Thema Lager hätte ich übrigens noch einen Vorschlag, den ich beim nächsten Gespräch mitbringe.',
  ],
  source: 'R15, no clinging to trivia; common advice on thank-you letters',
};
