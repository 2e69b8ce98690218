import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'impersonal/ansprechpartner',
  language: 'de',
  category: 'impersonal',
  severity: 'clear',
  position: 'greeting',
  elsewhere: 'nothing',
  patterns: [
    '^ <salute> (ansprech*|zuständig*|verantwortlich*|mitarbeit*|sachbearbeit*|empfänger*|arbeitgeber*) [<innen>] [mitarbeit*|sachbearbeit*] [<of office>] (,|$)',
    '^ (an wen|wen es|an alle die es) ..3 (betrifft|angeht)',
  ],
  reason: {
    de: 'So schreibt man an ein Postfach; nach dem Gespräch wartet dort jemand, den Sie kennen.',
    en: 'This is how one writes to a mailbox; after the interview somebody you know is waiting there.',
  },
  advice: {
    de: 'Setzen Sie den Namen der Person ein, mit der Sie gesprochen haben; er steht meist in der Einladung.',
    en: 'Put in the name of the person you talked to; it usually stands in the invitation.',
  },
  replacements: [],
  hits: [
    '[Sehr geehrter Ansprechpartner],\nvielen Dank für das Gespräch.',
    '[Sehr geehrte/r Ansprechpartner/in],\nich frage nach meiner Bewerbung.',
    '[Liebe Verantwortliche],\ndie Stelle interessiert mich.',
    '[Sehr geehrte Mitarbeiterinnen und Mitarbeiter],\ndanke für das Interview.',
    '[An den zuständigen Sachbearbeiter],\nanbei meine Bewerbung.',
    '[An wen es betrifft],\nich bewerbe mich als Fahrer.',
  ],
  misses: [
    'Sehr geehrte/r {ansprechpartner},\nvielen Dank für das Gespräch.',
    'Sehr geehrter Herr Leser,\nvielen Dank für das Gespräch.',
    'Liebe Ansprechpartnerin Frau Haas,\nvielen Dank für das Gespräch.',
    'Sehr geehrte [Ansprechperson],\nvielen Dank für das Gespräch.',
  ],
  source: 'R9, personal salutation to the interviewer; common advice on application letters',
};
