import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'impersonal/liebes-team',
  language: 'de',
  category: 'impersonal',
  severity: 'mild',
  position: 'greeting',
  elsewhere: 'nothing',
  patterns: ['^ <salute> ..3 (team|praxisteam|kitateam|crew) [<of office>|_|(der|des|von|bei) ..3,] (,|$)'],
  unless: [
    '(und|sowie|mit) [das|ganz~|<your>] (team|crew)',
    '(team|praxisteam|kitateam) ..2 <person>',
    '<person> _ ..4, team',
    '^ (liebe|lieber|hallo|hi) !(liebes|team) [_] , ..4 (team|praxisteam|kitateam)',
  ],
  reason: {
    de: 'Ein Team liest keine Mail, ein Mensch schon; ohne Namen bleibt offen, wer antworten soll.',
    en: 'A team reads no mail, a person does; without a name it stays open who should answer.',
  },
  advice: {
    de: 'Setzen Sie den Namen der Person ein, mit der Sie gesprochen haben; er steht meist in der Einladung.',
    en: 'Put in the name of the person you talked to; it usually stands in the invitation.',
  },
  replacements: [],
  hits: [
    '[Liebes Team],\nvielen Dank für das Gespräch.',
    '[Hallo liebes Kita-Team],\nder Probetag hat mir gefallen.',
    '[Sehr geehrtes Praxisteam],\nich bewerbe mich um die Stelle am Empfang.',
    '[Liebes Team der Buchhandlung Zeile],\nich frage nach meiner Bewerbung.',
    '[Hallo Team Nordlicht],\ndanke für das Interview.',
  ],
  misses: [
    'Sehr geehrtes Praxisteam Dr. Jonker,\nvielen Dank für das Gespräch.',
    'Hallo Anna und Team,\ndanke für den Probetag.',
    'Liebe Teamleiterin Anna,\nvielen Dank für das Gespräch.',
    'Liebe Frau Sommer, liebes Team,\nvielen Dank für das Gespräch.',
    'Lieber Jonas,\nliebes Team,\ndanke für das Interview.',
  ],
  source: 'R9, personal salutation to the interviewer; common advice on application letters',
};
