import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'impersonal/herren-ohne-namen',
  language: 'de',
  category: 'impersonal',
  severity: 'clear',
  position: 'greeting',
  elsewhere: 'nothing',
  patterns: [
    '^ [<hello>] [,] [meine] <dear> (herren|herrn|herr|dame|damen|frau) [[und|oder] [<dear>] (frau|herr)] ,',
    '^ [<hello>] [,] [meine] <dear> (herren|damen) $',
    '^ meine (herren|damen) (,|$)',
  ],
  unless: ['<person> !(und|oder|lieber|liebe|sehr|frau|herr) [_] , ..3 (damen|herren)'],
  reason: {
    de: 'Der Anrede fehlt der Name, so fühlt sich niemand gemeint, und bei „Herren“ fehlt auch noch die Hälfte der Menschen.',
    en: 'The salutation lacks the name, so nobody feels addressed, and with “Herren” half of the people are missing too.',
  },
  advice: {
    de: 'Setzen Sie den Namen der Person ein, mit der Sie gesprochen haben; er steht meist in der Einladung.',
    en: 'Put in the name of the person you talked to; it usually stands in the invitation.',
  },
  replacements: [],
  hits: [
    '[Geehrte Herren],\nich danke Ihnen für das Gespräch.',
    '[Sehr geehrter Herr],\nich frage nach dem Stand meiner Bewerbung.',
    '[Werte Damen],\nvielen Dank für das Interview.',
    '[Sehr geehrte Dame], sehr geehrter Herr,\nich bewerbe mich um die Stelle.',
    '[Meine Herren],\ndie Position reizt mich.',
    '[Sehr geehrte/r Frau oder Herr],\nich danke für das Gespräch.',
  ],
  misses: [
    'Sehr geehrte Herren Maurer und Schulz,\nvielen Dank für das Gespräch.',
    'Sehr geehrter Herr [Nachname],\nvielen Dank für das Gespräch.',
    'Sehr geehrte Frau …,\nvielen Dank für das Gespräch.',
    'Liebe Damen Kern und Vogt,\ndanke für das Interview.',
  ],
  source: 'R9, personal salutation to the interviewer; common advice on application letters',
};
