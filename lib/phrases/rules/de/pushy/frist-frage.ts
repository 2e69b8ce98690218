import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/frist-frage',
  language: 'de',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    '{<would you> ; <<<term>>> ; <act>|<reply>}',
    '{wenn (<reader>|ich) ; <<<term>>> ; <act>|<reply>}',
    'möglich ..3, <<<term>>> ..6 (<act>|<reply>|hör~)',
  ],
  unless: [
    '<date set>',
    '<no hurry>',
    '<outing>',
    '<office>',
    '<purchase>',
    '(brauchen|brauch~|benötig~|fehl~|bewerbungsfrist|verstanden)',
    'bis heute ..2 <nothing>',
    'wenn ich ..8 (kein~|nichts|nicht)',
  ],
  unlessInClause: ['<not>'],
  elsewhere: 'nothing',
  reason: {
    de: 'Auch höflich verpackt bleibt es eine Frist, die der Leser nun einhalten oder ablehnen muss.',
    en: 'However politely wrapped, it stays a deadline that the reader must now keep or refuse.',
  },
  advice: {
    de: 'Fragen Sie offen, wann Sie mit einer Nachricht rechnen dürfen.',
    en: 'Ask openly when you may expect to hear.',
  },
  replacements: ['bei Gelegenheit'],
  hits: [
    'Könnten Sie mir [bis Montag] sagen, ob ich die Stelle habe?',
    'Kannst du mir [noch heute] Bescheid geben, ob das mit dem Praktikum klappt?',
    'Ich wäre froh, wenn Sie mir [bis Freitag] eine Rückmeldung geben könnten.',
    'Wäre es möglich, [bis Ende Mai] eine Entscheidung zu meiner Bewerbung zu bekommen?',
    'Würdet ihr mir [spätestens am Dienstag] antworten, ob ich zum Probetag kommen darf?',
  ],
  misses: [
    'Könnten Sie mir bis Freitag nicht antworten, wäre das kein Problem.',
    'Könnten Sie mir sagen, wann Sie über die Stelle entscheiden?',
    'Könntet ihr mir bis Montag sagen, ob ihr zum Essen mitkommt, es gibt eine Feier?',
    'Würden Sie mir sagen, welche Unterlagen Sie bis Freitag brauchen?',
    'Können Sie sich vorstellen, die Position bis Juni offen zu halten?',
  ],
  source: 'R17, no pressure on the reader; common advice on following up',
};
