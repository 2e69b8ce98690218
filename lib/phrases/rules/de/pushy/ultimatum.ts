import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/ultimatum',
  language: 'de',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    '(wenn|falls|sofern|solange|sollte~) ..6 (nichts|nix|nicht|kein~ ..2 (<reply>|ja)) ..4 (hör~|les~|erhalt~|bekomm~|meld~|antwort~|rühr~|reagier~)',
    '(wenn|falls|sofern|solange) ..6 (nichts|nix|kein~ ..2 (<reply>|ja)) ..2 (kommt|habe)',
    '(sonst|ansonsten|oder|ohne) ..7 (ich <quit>|<quit> ich) ..8 (zurück|zusag~|absag*|annehmen|zurückziehen|woanders|anderswo|weg|raus|angebot~|ander~ (<job>|<firms>)|ab|zu|erledigt)',
    '(woanders|anderswo|anderweitig) ..3 (unterschreib~|orientier~|umseh~|anfang~|zusag~)',
    'dann (bin ich|ist) ..4 (raus|weg|erledigt)',
    'gezwungen ..6, (zurückzuziehen|abzusagen|anzunehmen)',
    'konsequenzen zieh~',
    'entweder <reader>',
    '(für mich ..6 erledigt|(danach|sonst|dann) ..3 nicht mehr zur verfügung)',
  ],
  unless: [
    '<purchase>',
    '(melde ich|ruf~ ich|frage ich|hake ich|schreibe ich|kündig~ ich|kein problem~|nicht schlimm|in ordnung|macht nichts|verstehe)',
    '(auch wenn|sagten|ich soll)',
    '(stör~|pass~|einmal|vereinbart~|besprochen|gern~)',
  ],
  elsewhere: 'mild',
  reason: {
    de: 'Ein Ultimatum beendet das Gespräch, bevor es weitergehen kann.',
    en: 'An ultimatum ends the conversation before it can go on.',
  },
  advice: {
    de: 'Lassen Sie die Drohung weg und fragen Sie nach dem Zeitplan; absagen können Sie später immer noch.',
    en: 'Leave the threat out and ask about the timetable; you can still withdraw later.',
  },
  replacements: [],
  hits: [
    '[Wenn ich bis Freitag nichts höre], ist die Bewerbung vom Tisch.',
    '[Sollte ich keine Rückmeldung erhalten], unterschreibe ich anderswo.',
    'Bitte um Bescheid zur Stelle, [sonst muss ich anderswo zusagen].',
    '[Falls ihr euch diese Woche nicht meldet], streiche ich das Praktikum.',
    'Ich sehe mich [gezwungen, die Bewerbung zurückzuziehen].',
    'Antworten Sie bitte zur Bewerbung, [oder ich sage ab].',
    'Die Stelle will ich jetzt, [danach stehe ich nicht mehr zur Verfügung].',
  ],
  misses: [
    'Wenn ich nichts höre, melde ich mich in zwei Wochen wegen der Stelle noch einmal.',
    'Sonst habe ich zur Stelle keine Fragen.',
    'Sollte ich das Zeugnis zum Gespräch mitbringen?',
    'Hiermit ziehe ich meine Bewerbung zurück und danke für das Gespräch.',
  ],
  source: 'R17, no pressure on the reader; general knowledge of business German',
};
