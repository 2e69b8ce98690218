import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/entscheiden-sie-sich',
  language: 'de',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    '{(entscheiden sie|entscheid~ dich|entscheid~ euch) ; (für mich|jetzt|doch|bitte|vorher)}',
    '(nehmen sie|nehmt|nimm|wähl~) ..1 (mich|kein~ ander~)',
    '(geben sie|gib|gebt) mir ..3 (<job>|zusage)',
    '(sagen sie|sag|sagt) ..2 (zu|ja) $',
    '(treffen sie) ..4 <verdict>',
    '{(müssen|müsst|musst|solltet|sie sollten) ; (sie|ihr|du|also|nicht|sich) ; (entscheiden|nehmen|zusag~|antworten|melden|rühr~|überleg~|chance~ geben)}',
    '{enttäusch~ ; mich nicht}',
    '(sie sind|sind sie|seid ihr) (am zug|dran)',
  ],
  unless: [
    '(mit mir|mitnehmen|ernst|beim wort|ruhe)',
    '(müssen|müsst|musst|sollten) ..3 nicht',
    '(wie|wenn|wann|falls|bevor|welch~) ..3 (treffen|nehmen) sie',
    '(nehmen|nehmt) ..2 mich ..3 mit',
  ],
  unlessInClause: ['<not>'],
  elsewhere: 'mild',
  reason: {
    de: 'Der Satz verlangt die Zusage im Befehlston; der Leser möchte aber selbst wählen.',
    en: 'The sentence orders a yes, but the reader wants to choose for themselves.',
  },
  advice: {
    de: 'Zeigen Sie Ihr Interesse mit einem Grund aus dem Gespräch und überlassen Sie die Wahl dem Leser.',
    en: 'Show your interest with a reason from the interview and leave the choice to the reader.',
  },
  replacements: [],
  hits: [
    'Bitte [entscheiden Sie sich für mich], die Stelle passt genau.',
    '[Geben Sie mir die Stelle], und Sie bekommen vollen Einsatz.',
    'Liebes Gärtnerteam, [nehmt mich] für die Ausbildung!',
    'Bitte [treffen Sie jetzt eine Entscheidung] über meine Bewerbung.',
    'Die Bewerbung kennt ihr, [sagt bitte zu]!',
    '[Du musst dich jetzt entscheiden].',
  ],
  misses: [
    'Bitte entscheiden Sie sich nicht sofort.',
    'Im Gespräch fragten Sie, wie ich eine Entscheidung treffe.',
    'Stellen Sie mich beim Probetag bitte dem Team vor.',
    'Nehmen Sie mich zur Baustelle mit, wenn der Probetag passt?',
    'Wann treffen Sie voraussichtlich eine Entscheidung über die Stelle?',
  ],
  source: 'R17, no pressure on the reader; general knowledge of business German',
};
