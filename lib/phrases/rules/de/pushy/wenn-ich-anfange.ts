import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/wenn-ich-anfange',
  language: 'de',
  category: 'pushy',
  severity: 'mild',
  patterns: [
    {
      match: '(wenn|sobald) ich ..6 (bei (ihnen|euch)|in ihr~ _|<job>) ..3 (anfange|beginn~|antrete|start~|arbeite)',
      replacements: ['falls es mit der Stelle klappt'],
    },
    { match: '(weil|da|dass) ich ..6 (bei ihnen|bei euch) ..2 anfange', replacements: [] },
    {
      match: 'wann ..2 (fange ich|(kann|darf|soll) ich ..4 (anfangen|beginn~|start~|unterschreib~))',
      replacements: [],
    },
    { match: 'wann (bekomm~|erhalt~|krieg~|kann) ..4 (vertrag~|arbeitsvertrag~)', replacements: [] },
    {
      match: '{schick~ mir|(schicken|send~|bereiten) sie|warte|freu~ ; (vertrag~|arbeitsvertrag~)}',
      replacements: [],
    },
    { match: 'freu~ ..2 schon ..4 (zusammenarbeit|kolleg*|arbeit)', replacements: [] },
    { match: 'seh~ [ich] mich ..1 (schon|bereits)', replacements: [] },
    { match: 'freu~ ..6 (arbeitstag~|mein~ neu~ (team|chef*|kolleg*))', replacements: [] },
  ],
  unless: [
    '<purchase>',
    '(ihre|ihr|deine|eure) (zusage|angebot~)',
    '(zugesagt|angenommen|unterschrieben~)',
    'läuft ..4 vertrag~',
  ],
  elsewhere: 'nothing',
  reason: {
    de: 'Hier steht die Zusage schon fest, bevor jemand sie gegeben hat; das wirkt übergriffig.',
    en: 'The yes is taken as settled before anyone has given it; that oversteps.',
  },
  advice: {
    de: 'Schreiben Sie in der Möglichkeitsform, bis der Vertrag unterschrieben ist.',
    en: 'Write in the conditional until the contract is signed.',
  },
  replacements: [],
  hits: [
    '[Wenn ich im August bei Ihnen anfange], kümmere ich mich um die Lehrlinge.',
    'Nach dem Gespräch die Frage: [Wann bekomme ich den Vertrag]?',
    '[Sobald ich die Stelle antrete], ordne ich das Lager neu.',
    'Bitte [schickt mir den Vertrag] für die Ausbildung per Post.',
    'Ich [freue mich nach dem Gespräch schon auf meine neuen Kollegen].',
  ],
  misses: [
    'Wenn ich bei Ihnen anfangen dürfte, wäre die Stelle ein schöner Schritt.',
    'Für Ihre Zusage danke ich herzlich; wann bekomme ich den Vertrag?',
    'Im Gespräch erzählten Sie, wie Sie selbst im Betrieb anfingen.',
  ],
  source: 'R26, nothing is settled until the contract is signed; R17, no pressure on the reader',
};
