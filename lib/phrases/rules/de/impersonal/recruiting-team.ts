import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'impersonal/recruiting-team',
  language: 'de',
  category: 'impersonal',
  severity: 'clear',
  position: 'greeting',
  elsewhere: 'nothing',
  patterns: [
    '^ <salute> [gesamt~|ganz~] (<hr> [_] [_] team|team (der|des|vom|von der|aus dem|aus der) <hr>|team <hr>)',
  ],
  unless: ['<person> _ ..4, team', 'team ..2 <person>', '^ (liebe|lieber|hallo|hi) !(liebes|team) [_] , ..5 team'],
  reason: {
    de: 'Mit Ihnen hat kein Team gesprochen, sondern ein Mensch; wer seinen Namen liest, fühlt sich gemeint.',
    en: 'It was not a team that talked to you but a person; people who read their own name feel addressed.',
  },
  advice: {
    de: 'Setzen Sie den Namen der Person ein, mit der Sie gesprochen haben; er steht meist in der Einladung.',
    en: 'Put in the name of the person you talked to; it usually stands in the invitation.',
  },
  replacements: [],
  hits: [
    '[Liebes Recruiting-Team],\nvielen Dank für das Gespräch.',
    '[Sehr geehrtes HR-Team],\nich melde mich nach dem Interview.',
    '[Hallo liebes Team der Personalabteilung],\nich frage nach meiner Bewerbung.',
    '[Hi Talent-Acquisition-Team],\ndanke für das Gespräch.',
    '[An das Ausbildungs-Team],\nanbei meine Unterlagen.',
  ],
  misses: [
    'Liebe Sofia,\nliebes Recruiting-Team, danke für das Gespräch.',
    'Sehr geehrte Frau Kunz, sehr geehrtes Personalteam,\nvielen Dank für das Gespräch.',
    'Liebes Recruiting-Team um Frau Orth,\nvielen Dank für das Gespräch.',
    'Hallo Personaltrainer Jo,\ndanke für das Interview.',
  ],
  source: 'R9, personal salutation to the interviewer; common advice on application letters',
};
