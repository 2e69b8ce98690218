import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'impersonal/liebes-team',
  language: 'de',
  category: 'impersonal',
  severity: 'clear',
  position: 'greeting',
  patterns: [
    '^ [hallo|guten tag|moin|servus|grüezi|hi] [an das|ans] [sehr] [geehrtes|liebes|wertes|ihr] [lieb~] (team|recruiting team|recruitingteam|hr team|hrteam|personalteam|hiring team|bewerberteam|bewerbungsteam|people team|talent team|talent acquisition team|karriereteam|personalabteilung|hr abteilung) [von _|der _|des _] (,|$)',
    '^ (sehr geehrt~|liebe|geehrte|werte) (personalverantwortliche~|personalleitung|personalabteilung|personaler|bewerbungsmanager|hr verantwortliche~|hr manager|geschäftsleitung|verantwortliche~|entscheider|personalchef~|recruiter)',
    '^ (liebes|sehr geehrtes|hallo|hallo liebes) _ (team|team) (,|$)',
  ],
  unless: ['(frau|herr|dr)', '^ (liebe|lieber|hallo|hi) _ ,'],
  reason: {
    de: 'Eine Abteilung hat nicht mit Ihnen gesprochen, sondern ein Mensch; wer seinen Namen liest, fühlt sich gemeint.',
    en: 'You did not talk to a department but to a person; people who read their own name feel addressed.',
  },
  replacements: [],
  hits: [
    '[Liebes Recruiting-Team],\nvielen Dank für gestern.',
    '[Sehr geehrtes HR-Team],\nich melde mich nach unserem Gespräch.',
    '[Sehr geehrte Personalverantwortliche],\nvielen Dank.',
    '[Hallo liebes Team],\ndanke für den Tag bei euch.',
  ],
  misses: [
    'Sehr geehrtes Praxisteam Dr. Weber,\nvielen Dank für das Gespräch.',
    'Liebe Teamleiterin Anna,\nvielen Dank für gestern.',
    'Liebe Sofia,\nliebes Team, danke für das Gespräch.',
  ],
  source: 'R9: Anrede mit Namen; Wissensblatt, Abschnitt 4',
};
