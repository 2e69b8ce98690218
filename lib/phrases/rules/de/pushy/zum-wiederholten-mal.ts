import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/zum-wiederholten-mal',
  language: 'de',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    {
      match:
        '{<<[nun|jetzt] [schon|bereits] zum (zweit~|dritt~|vierten|wiederholt~|letzt~|#) (mal|male)>> ; (frag~|schreib~|meld~|bitte|wend~|nachfrag~|nachzufragen|erkundig~|versuch~)}',
      replacements: ['noch einmal'],
    },
    { match: '(letztmalig|ein letzt~ mal)', replacements: ['noch einmal'] },
    {
      match: '<<[nun|schon|bereits] meine (zweit~|dritt~|vierte|letzt~|#) (<sent>|erinnerung)>>',
      replacements: ['eine kurze Nachricht'],
    },
    { match: '(letzt~|erneut~|wiederholt~|zweit~|dritt~) (erinnerung|mahnung|aufforderung|bitte)', replacements: [] },
    { match: '(dritt~|letzt~) versuch~', replacements: [] },
  ],
  unless: ['<purchase>', '(auf|zu|in) meine', '(bewerb~|prüfung)'],
  elsewhere: 'nothing',
  reason: {
    de: 'Wer mitzählt, mahnt; der Leser spürt die Rechnung und antwortet ungern.',
    en: 'Counting is dunning; the reader feels the bill and answers unwillingly.',
  },
  advice: {
    de: 'Zählen Sie nicht mit; ein freundliches „noch einmal“ genügt.',
    en: 'Don’t count; a friendly “once more” is enough.',
  },
  replacements: [],
  hits: [
    'Ich frage [nun schon zum dritten Mal] nach dem Stand meiner Bewerbung.',
    'Wegen der Stelle schreibe ich Ihnen [zum letzten Mal].',
    'Das ist [bereits meine vierte Mail] zur Bewerbung.',
    'Dies ist eine [letzte Erinnerung] an meine Bewerbung.',
    'Ich bitte Sie [letztmalig] um Auskunft zur Bewerbung.',
  ],
  misses: [
    'Ich bewerbe mich zum zweiten Mal, diesmal mit abgeschlossener Ausbildung.',
    'In der letzten Woche war ich auf der Messe und traf Ihr Team.',
    'Auf meine letzte Mail zur Stelle haben Sie freundlich geantwortet.',
  ],
  source: 'R20, at most two unanswered contacts; general knowledge of business German',
};
