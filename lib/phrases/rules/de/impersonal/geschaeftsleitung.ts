import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'impersonal/geschaeftsleitung',
  language: 'de',
  category: 'impersonal',
  severity: 'mild',
  position: 'greeting',
  elsewhere: 'nothing',
  patterns: [
    '^ <salute> (geschäftsleitung|geschäftsführung|direktion|schulleitung|praxisleitung|verwaltung|sekretariat|redaktion|kanzlei|leitung|schule|firma|unternehmen~|agentur|betrieb~) ..3 (,|$)',
  ],
  unless: ['^ ..4 <person> _', '(leitung|führung|redaktion|kanzlei|direktion) , ..3 <person>'],
  reason: {
    de: 'Ein Amt oder eine Firma hat kein Gesicht; wer mit Ihnen sprach, hatte eines und einen Namen.',
    en: 'An office or a company has no face; the person who talked to you had one, and a name.',
  },
  advice: {
    de: 'Setzen Sie den Namen der Person ein, mit der Sie gesprochen haben; er steht meist in der Einladung.',
    en: 'Put in the name of the person you talked to; it usually stands in the invitation.',
  },
  replacements: [],
  hits: [
    '[Sehr geehrte Geschäftsleitung],\nich bewerbe mich um die Stelle im Einkauf.',
    '[Sehr geehrte Schulleitung],\nvielen Dank für das Gespräch.',
    '[Liebe Firma Holzer],\ndanke für den Probetag.',
    '[Werte Redaktion]\nich frage nach meiner Bewerbung für das Praktikum.',
    '[Sehr geehrtes Unternehmen],\ndie Position interessiert mich.',
  ],
  misses: [
    'Sehr geehrte Frau Direktorin Moll,\nvielen Dank für das Gespräch.',
    'Liebe Schulleiterin Petra,\ndanke für das Interview.',
    'Sehr geehrter Herr Wolf,\ndie Geschäftsleitung hat mich zum Gespräch eingeladen.',
  ],
  source: 'R9, personal salutation to the interviewer; common advice on application letters',
};
