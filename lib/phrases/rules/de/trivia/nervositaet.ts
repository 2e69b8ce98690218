import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'trivia/nervositaet',
  language: 'de',
  category: 'trivia',
  severity: 'clear',
  elsewhere: 'nothing',
  patterns: [
    '{8: ich ; (war|bin|wirk~|gewirkt) ; (nervös|müde|aufgeregt)}',
    '{8: ich ; (wirk~|gewirkt) ; unsicher}',
    '{8: (mein~|vor lauter|aus lauter|mir die) ; (nervosität|aufregung)}',
    '{10: ich ; (nicht|kaum|schlecht~) ; (schlafen|geschlafen)}',
    '{8: (ich|mein~) ; (lampenfieber|herzklopfen)}',
  ],
  unless: ['(nicht|kein~|kaum) (nervös|aufgeregt|angespannt)', '<third>'],
  reason: {
    de: 'Der Leser hat Ihre Aufregung vielleicht gar nicht bemerkt; nun denkt er beim Gespräch daran.',
    en: 'The reader may not have noticed your nerves at all; now they are what the interview brings to mind.',
  },
  advice: {
    de: 'Reichen Sie lieber in einem Satz die bessere Antwort nach.',
    en: 'Rather send the better answer in one sentence.',
  },
  replacements: [],
  hits: [
    'Zu Beginn [war ich leider sehr nervös], das Gespräch war mein erstes.',
    'Bitte verzeihen Sie [meine Nervosität] im Interview.',
    'Vermutlich [wirkte ich im Gespräch etwas unsicher].',
    '[Vor lauter Aufregung] fehlte mir im Gespräch das Wort.',
    'Ich muss gestehen, dass [ich beim Interview ziemlich aufgeregt war].',
    'Vor dem Probetag hatte [ich etwas Lampenfieber].',
  ],
  misses: [
    'Zu Ihrer Frage aus dem Gespräch nach SAP ergänze ich ein Beispiel.',
    'Nervöse Pferde beruhige ich mit Geduld, das zeigte ich beim Probearbeiten.',
    'Ich bin gespannt auf das zweite Gespräch.',
    'Patienten, die nervös sind, erkläre ich jeden Schritt, so stand es in der Bewerbung.',
  ],
  source: 'R15, no clinging to trivia; common advice on thank-you letters',
};
