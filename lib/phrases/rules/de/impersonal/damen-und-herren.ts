import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'impersonal/damen-und-herren',
  language: 'de',
  category: 'impersonal',
  severity: 'clear',
  position: 'greeting',
  patterns: [
    '^ [guten (tag|morgen|abend)] [hallo|grüezi] [sehr] [geehrt~|geschätzt~|verehrt~|liebe|werte|wertes] (damen und herren|herren und damen|herr und frau|herren|damen)',
    '^ [guten (tag|morgen|abend)] [hallo|grüezi] (geehrte|werte|sehr geehrt~|liebe|sehr verehrt~) (damen und herren|damen herren|herren|damen|dame und herr)',
    '^ (s g|sg|sgduh|sgdh) [d u h|damen und herren] (,|$)',
  ],
  unless: ['(frau|herr|herrn|dr|prof) !(und|oder|damen|herren)'],
  reason: {
    de: 'Nach einem Gespräch kennen Sie den Namen; diese Anrede wirkt, als ginge die Mail an irgendwen.',
    en: 'After a conversation you know the name; this salutation reads as if the mail went to just anybody.',
  },
  replacements: [],
  hits: [
    '[Sehr geehrte Damen und Herren],\nvielen Dank für das Gespräch am Dienstag.',
    '[Geehrte Herren],\nich danke Ihnen für das Gespräch.',
    '[Liebe Damen und Herren]\nvielen Dank für die Einladung.',
    '[S.g. Damen und Herren],\nvielen Dank.',
  ],
  misses: [
    'Sehr geehrte Frau Dr. Brandt, sehr geehrte Damen und Herren,\nvielen Dank für das Gespräch.',
    'Sehr geehrte Frau Herrmann,\nvielen Dank für das Gespräch.',
    'Liebe Frau Bach, lieber Herr Özdemir,\nvielen Dank für das Gespräch.',
  ],
  source: 'R9: Anrede mit Namen; Wissensblatt, Abschnitt 4',
};
