import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'impersonal/berufsbezeichnung',
  language: 'de',
  category: 'impersonal',
  severity: 'clear',
  position: 'greeting',
  elsewhere: 'nothing',
  patterns: [
    '^ <salute> [herr|frau] (chef*|geschäftsführer*|manager*|ausbilder*|filialleiter*|teamleiter*|abteilungsleiter*|inhaber*|leiter*) [<innen>] [<of office>] (,|$)',
  ],
  reason: {
    de: 'Ein Amt als Anrede klingt, als hätten Sie den Namen nicht behalten.',
    en: 'A job title as salutation sounds as though you had not remembered the name.',
  },
  advice: {
    de: 'Setzen Sie den Namen der Person ein, mit der Sie gesprochen haben; er steht meist in der Einladung.',
    en: 'Put in the name of the person you talked to; it usually stands in the invitation.',
  },
  replacements: [],
  hits: [
    '[Hallo Chef],\nich bewerbe mich um die Lehrstelle.',
    '[Sehr geehrter Herr Geschäftsführer],\ndanke für das Gespräch.',
    '[Sehr geehrte/r Filialleiter/in],\nich frage nach meiner Bewerbung.',
    '[Lieber Ausbilder],\ndanke für den Probetag.',
    '[Sehr geehrte Leiterin der Musikschule],\nvielen Dank für das Gespräch.',
  ],
  misses: [
    'Sehr geehrter Herr Direktor Lang,\nvielen Dank für das Gespräch.',
    'Liebe Teamleiterin Anna,\nvielen Dank für das Gespräch.',
    'Sehr geehrte Frau Chefarzt Dr. Roth,\nvielen Dank für das Gespräch.',
    'Guten Tag Frau Ausbilder-Holm,\nvielen Dank für das Gespräch.',
  ],
  source: 'R9, personal salutation to the interviewer; common advice on application letters',
};
