import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/drohung-bewertung',
  language: 'de',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    '{(kununu|google|öffentlich~) ; (werde|muss|will|könnte|kann|schreibe|teile|behalt~) ; (bewert*|erfahrung~|schreib~|schreibe|teil~|berichten|machen|öffentlich~)}',
    '(negative|schlecht~|ehrlich~|meine|meiner) bewertung',
    '(herumspricht|spricht sich ..3 herum)',
    'nicht [weiter] (weiterempfehlen|empfehlen)',
    '{(werde|kann|muss) ; (ander~|bewerber~|freund|bekannt~|allen) ; (abraten|warnen|erzähl~|berichten)}',
  ],
  unless: [
    '<purchase>',
    '(gelesen|aufmerksam|gefunden)',
    'redaktion',
    'nicht ..1 (bewert*|öffentlich~)',
    '(gern~|begeister~)',
  ],
  elsewhere: 'mild',
  reason: {
    de: 'Eine angedrohte Bewertung bleibt in der Akte länger haften als jede gute Antwort im Gespräch.',
    en: 'A threatened review sticks longer than any good answer in the interview.',
  },
  advice: {
    de: 'Lassen Sie den Hinweis weg und fragen Sie sachlich nach dem Stand.',
    en: 'Leave the remark out and ask plainly where things stand.',
  },
  replacements: [],
  hits: [
    'Sonst [werde ich den Umgang mit meiner Bewerbung auf Kununu bewerten].',
    'Nach dem Gespräch schreibe ich eine [ehrliche Bewertung].',
    'Ich [werde die Sache mit der Absage öffentlich machen].',
    'Ich [muss anderen Bewerbern von euch abraten].',
    'Das [spricht sich in der Branche herum].',
  ],
  misses: [
    'Auf Kununu habe ich gute Bewertungen gelesen und mich dann auf die Stelle beworben.',
    'In der Position würde ich Kundenbewertungen auswerten.',
    'Im Praktikum durfte ich online über Märkte berichten, das Praktikum habe ich gern gemacht.',
  ],
  source: 'R20, the tone makes the music; common advice on following up',
};
