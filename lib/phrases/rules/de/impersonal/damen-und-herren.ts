import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'impersonal/damen-und-herren',
  language: 'de',
  category: 'impersonal',
  severity: 'clear',
  position: 'greeting',
  elsewhere: 'nothing',
  patterns: [
    '^ [<salute>] [meine] [<dear>] (damen [(und|u|oder)] (herren|herrn)|damen , [<dear>] herren|herren (und|u) damen|herrschaften)',
  ],
  unless: ['<person> _ ..4, damen', 'herren [,|und] <dear> <person>'],
  reason: {
    de: 'Nach einem Gespräch kennen Sie den Namen; diese Anrede wirkt, als ginge die Mail an irgendwen.',
    en: 'After a conversation you know the name; this salutation reads as if the mail went to just anybody.',
  },
  advice: {
    de: 'Setzen Sie den Namen der Person ein, mit der Sie gesprochen haben; er steht meist in der Einladung.',
    en: 'Put in the name of the person you talked to; it usually stands in the invitation.',
  },
  replacements: [],
  hits: [
    '[Sehr geehrte Damen und Herren],\nvielen Dank für das Gespräch am Dienstag.',
    '[Liebe Damen und Herren]\nvielen Dank für die Einladung zum Gespräch.',
    '[Guten Tag, sehr geehrte Damen und Herren],\nich frage nach dem Stand meiner Bewerbung.',
    '[Sehr geehrte Damen u. Herren],\nich bewerbe mich um die Stelle als Gärtner.',
    '[Meine sehr verehrten Damen & Herren],\ndie Stelle reizt mich sehr.',
    '[Sehr geehrte Damen,\nsehr geehrte Herren],\ndanke für das Gespräch.',
    '[Grüezi geschätzte Damen/Herren]\nich melde mich wegen der Bewerbung.',
  ],
  misses: [
    'Sehr geehrte Frau Dr. Brandt, sehr geehrte Damen und Herren,\nvielen Dank für das Gespräch.',
    'Sehr geehrte Frau Hermann,\nvielen Dank für das Gespräch mit den Damen und Herren vom Vertrieb.',
    'Lieber Herr Özdemir,\nsehr geehrte Damen und Herren,\nvielen Dank für das Gespräch.',
    'Liebe Frau Bach, lieber Herr Wirth,\nvielen Dank für das Gespräch.',
  ],
  source: 'R9, personal salutation to the interviewer; common advice on application letters',
};
