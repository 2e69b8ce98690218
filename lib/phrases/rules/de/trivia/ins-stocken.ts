import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'trivia/ins-stocken',
  language: 'de',
  category: 'trivia',
  severity: 'clear',
  patterns: [
    '(ins|in) (stocken|stottern|schwitzen|schleudern|straucheln) ..2 (geraten|gekommen|kam|geriet)',
    '(vor|wegen|durch|aus) [der|lauter|meiner|purer] (aufregung|nervosität) ..4',
    '(auf|bei) ..2 (frage~) ..6 (keine antwort [gewusst|hatte]|blackout|nicht antworten (konnte|können))',
    '(hatte|habe) [ich] ..4 (einen blackout|einen hänger|lampenfieber)',
  ],
  unless: ['(kind~|schüler|pferd~)'],
  reason: {
    de: 'Der Leser hatte den Moment vielleicht schon vergessen; reichen Sie die bessere Antwort nach, ohne den Patzer zu erzählen.',
    en: 'The reader may have forgotten the moment already; send the better answer without retelling the slip.',
  },
  replacements: [],
  hits: [
    'Bei Ihrer Frage bin ich [ins Stocken geraten].',
    'Leider [hatte ich einen Blackout].',
    '[Vor lauter Aufregung fehlte mir das Wort].',
  ],
  misses: [
    'Zu Ihrer Frage nach SAP ergänze ich ein Beispiel.',
    'Der Verkehr kam ins Rollen.',
    'Auf Ihre Frage gebe ich gern noch ein Beispiel.',
  ],
  source: 'R15: nichts Nebensächliches; Wissensblatt, Abschnitt 6',
};
