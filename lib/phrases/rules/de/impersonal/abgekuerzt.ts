import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'impersonal/abgekuerzt',
  language: 'de',
  category: 'impersonal',
  severity: 'clear',
  position: 'greeting',
  elsewhere: 'nothing',
  patterns: [
    '^ [<hello>] [,] [<dear>|sg|s g] (d (u|und) h|duh|d h|damen u h) (,|$)',
    '^ (sgduh|sgdh) (,|$)',
    '^ (s g|sg) [geehrt~] (damen|herren)',
  ],
  reason: {
    de: 'Wer die Anrede an Unbekannt auch noch abkürzt, zeigt, wie wenig der Gruß gemeint ist.',
    en: 'Abbreviating a salutation to strangers on top shows how little the greeting is meant.',
  },
  advice: {
    de: 'Setzen Sie den Namen der Person ein, mit der Sie gesprochen haben; er steht meist in der Einladung.',
    en: 'Put in the name of the person you talked to; it usually stands in the invitation.',
  },
  replacements: [],
  hits: [
    '[SgDuH],\nich frage nach dem Stand meiner Bewerbung.',
    '[S.g. Damen] und Herren,\nvielen Dank für das Gespräch.',
    '[Sehr geehrte D. u. H].,\nich bewerbe mich um die Stelle im Archiv.',
    '[Geehrte DuH],\nanbei meine Unterlagen.',
    '[Sehr geehrte D&H],\ndanke für das Interview.',
  ],
  misses: [
    'S.g. Frau Lechner,\nvielen Dank für das Gespräch.',
    'Sehr geehrter Herr D. Huber,\nvielen Dank für das Gespräch.',
    'Hallo D. und H.-Peter,\ndanke für das Interview.',
  ],
  source: 'R9, personal salutation to the interviewer; common advice on application letters',
};
