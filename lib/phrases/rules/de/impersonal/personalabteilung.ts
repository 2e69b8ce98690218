import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'impersonal/personalabteilung',
  language: 'de',
  category: 'impersonal',
  severity: 'clear',
  position: 'greeting',
  elsewhere: 'nothing',
  patterns: [
    '^ <salute> [herr|frau] [gesamt~|ganz~] <hr> [<innen>] [abteilung|manager*|management|verantwortlich*] [<innen>] [<of office>] (,|$)',
    '^ (zh|zu händen|zuhanden) [der] personal*',
  ],
  unless: ['personal* ..3, <person> _'],
  reason: {
    de: 'Hinter dem Amt sitzt ein Mensch, mit dem Sie gesprochen haben; sein Name zeigt, dass Sie zugehört haben.',
    en: 'Behind the office sits a person you talked to; the name shows that you were listening.',
  },
  advice: {
    de: 'Setzen Sie den Namen der Person ein, mit der Sie gesprochen haben; er steht meist in der Einladung.',
    en: 'Put in the name of the person you talked to; it usually stands in the invitation.',
  },
  replacements: [],
  hits: [
    '[Sehr geehrte Personalabteilung],\nvielen Dank für das Gespräch.',
    '[Hallo HR-Abteilung],\nich frage nach meiner Bewerbung.',
    '[An die Personalabteilung],\nanbei meine Bewerbung als Köchin.',
    '[Sehr geehrte Personalverantwortliche],\nvielen Dank für das Gespräch.',
    '[Liebe Recruiter:innen],\nich melde mich wegen der Stelle.',
    '[Sehr geehrter Hiring Manager],\ndie Position reizt mich.',
    '[Geschätzte Bewerbungsstelle]\nich interessiere mich für die Stelle.',
  ],
  misses: [
    'Sehr geehrte Frau Ott von der Personalabteilung,\nvielen Dank für das Gespräch.',
    'Guten Tag Herr Ley,\ndie Personalabteilung nannte mir Ihren Namen für die Bewerbung.',
    'Liebe Personalabteilung, liebe Frau Sander,\nvielen Dank für das Gespräch.',
    'Liebe Recruiterin Anna,\nvielen Dank für das Gespräch.',
  ],
  source: 'R9, personal salutation to the interviewer; common advice on application letters',
};
