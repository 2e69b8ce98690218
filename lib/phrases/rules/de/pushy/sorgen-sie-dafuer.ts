import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/sorgen-sie-dafuer',
  language: 'de',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    {
      match: '<<[bitte] (sorg~ sie|sorg~|veranlassen sie|seh~ sie zu) [bitte] [dafür] , dass>>',
      replacements: ['es wäre schön, wenn'],
    },
    { match: '(kümmer~ sie sich|kümmer~ euch|kümmer~ dich) ..3 (darum|bewerbung|sache|anliegen)', replacements: [] },
    { match: '(klären sie|klärt) ..4 (sache|angelegenheit|stand)', replacements: [] },
    { match: 'leg~ [sie] ..6 wort', replacements: [] },
    { match: 'verschaff~ [sie] mir', replacements: [] },
  ],
  unless: ['<purchase>', '<no hurry>', '(gern~|wenn|falls|könn~|würden)', '(wie|dass|warum) ..2 (sorg~|kümmer~) sie'],
  elsewhere: 'nothing',
  reason: {
    de: 'Der Befehl verteilt Aufgaben an jemanden, der Ihnen nichts schuldet.',
    en: 'The command hands out tasks to someone who owes you nothing.',
  },
  advice: {
    de: 'Formulieren Sie es als Frage: Wäre das möglich?',
    en: 'Put it as a question: would that be possible?',
  },
  replacements: [],
  hits: [
    '[Bitte sorgen Sie dafür, dass] meine Bewerbung gelesen wird.',
    '[Kümmert euch bitte um meine Bewerbung].',
    '[Veranlassen Sie, dass] ich einen Termin zum Gespräch bekomme.',
    'Bitte [klären Sie den Stand] meiner Bewerbung.',
    '[Legen Sie bei der Leitung ein gutes Wort] für meine Bewerbung ein.',
  ],
  misses: [
    'Im Gespräch fragte ich, wie Sie für Nachwuchs sorgen.',
    'Dass Sie sich um Lehrlinge kümmern, gefiel mir am Gespräch.',
    'Könnten Sie dafür sorgen, dass meine Bewerbung die Leitung erreicht, wenn es keine Mühe macht?',
  ],
  source: 'R17, no pressure on the reader; R16, friendly but direct',
};
