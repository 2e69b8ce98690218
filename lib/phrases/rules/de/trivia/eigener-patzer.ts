import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'trivia/eigener-patzer',
  language: 'de',
  category: 'trivia',
  severity: 'clear',
  patterns: [
    '(ich war|war ich|dass ich) ..3 (nervös|aufgeregt|angespannt|unkonzentriert)',
    '(ich|mir) ..5 (verhaspelt|versprochen habe|blackout|gestottert|den faden verloren|rot geworden|gestammelt)',
    '(meine|meiner) (nervosität|aufregung|aufgeregtheit)',
    '(im namen|beim namen|mit dem namen) ..3 (vertan|geirrt|verwechselt|versprochen)',
    '(dass ich|ich bin|bin ich) ..4 (zu spät|verspätet) ..3 (kam|gekommen|war|erschienen|bin)',
    '(verunsichert|aus dem konzept gebracht|ins schwitzen gebracht) ..2 (hat mich|haben mich|hat|haben)',
  ],
  unless: ['(zug|kunde~|team|kollege~|damals|anfangs im beruf)'],
  reason: {
    de: 'Ein Patzer, den Sie nacherzählen, fällt dem Leser erst wieder ein; reichen Sie lieber die bessere Antwort nach.',
    en: 'A slip that you retell comes back to the reader’s mind; send the better answer instead.',
  },
  replacements: [],
  hits: [
    'Leider [war ich sehr nervös] zu Beginn.',
    'Bitte verzeihen Sie [meine Nervosität].',
    'Mir tut leid, [dass ich zu spät kam].',
  ],
  misses: [
    'Zu Ihrer Frage nach SAP ergänze ich ein Beispiel.',
    'Der Zug war verspätet, alle anderen auch.',
    'Nervöse Pferde beruhige ich mit Geduld.',
  ],
  source: 'R15: nichts Nebensächliches; Wissensblatt, Abschnitt 6',
};
