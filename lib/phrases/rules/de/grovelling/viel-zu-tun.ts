import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'grovelling/viel-zu-tun',
  language: 'de',
  category: 'grovelling',
  severity: 'mild',
  elsewhere: 'nothing',
  patterns: [
    '{12,: (weiss|bewusst|klar|sicher|sicherlich|bestimmt|vermutlich|verstehe|trotz|obwohl|vorstellen|bei|natürlich) ; (sie|du|ihr|<your>) ; <busy>}',
  ],
  unless: ['^ (wenn|falls)'],
  reason: {
    de: 'Wer sich vorab für die Last des anderen entschuldigt, macht das eigene Anliegen klein und die Mail länger.',
    en: 'An apology for the other’s workload belittles your own concern and makes the mail longer.',
  },
  advice: {
    de: 'Zeigen Sie Rücksicht durch Kürze: ein Satz zum Anlass, eine Frage.',
    en: 'Show consideration by being brief: one sentence on the occasion, one question.',
  },
  replacements: [],
  hits: [
    'Ich [weiß, Sie haben viel zu tun], dennoch frage ich nach meiner Bewerbung.',
    'Mir ist [bewusst, dass Sie sehr beschäftigt] sind, das Gespräch war ja erst neulich.',
    'Nach der Messe habt [ihr sicher alle Hände voll] zu tun, trotzdem meine Frage zur Stelle.',
    '[Du hast bestimmt wenig Zeit], aber das Interview lässt mich nicht los.',
    'Danke, dass Sie [trotz Ihres vollen Terminkalenders] das Gespräch geführt haben.',
    'Ich [verstehe, wenn Sie für meine Fragen zur Stelle keine Zeit] haben.',
  ],
  misses: [
    'Wir haben im Winter viel zu tun, das passt zur Stelle.',
    'Im Gespräch sagten Sie, dass im Lager viel zu tun ist.',
    'Ich weiß, dass Sie bis Ende März über die Stelle entscheiden.',
    'Sie haben im Interview viel von der Werkstatt erzählt.',
  ],
  source: 'R16, friendly but direct, no belittling oneself; common advice on application letters',
};
