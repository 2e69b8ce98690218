import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/sie-suchen',
  language: 'de',
  category: 'stock',
  severity: 'clear',
  patterns: [
    '(mit|in) mir (gewinn~|bekomm~|erhalt~|find~|hol~) (sie|ihr) ..3',
    '^ dann ((sollten wir|laden sie) ..5 (kennenlernen|ein)|haben sie (ihn|sie) ..1 gefunden)',
    '^ (sie suchen|suchen sie|ihr sucht) [ein~] (<softskill>|_ mit) ..1',
    'hier bin ich $',
  ],
  unlessInClause: ['(noch|termin)'],
  elsewhere: 'mild',
  reason: {
    de: 'Frage und Antwort wie in der Werbung lassen den Leser an ein Muster denken.',
    en: 'Question and answer as in an advertisement make the reader think of a template.',
  },
  advice: {
    de: 'Nennen Sie die eine Aufgabe aus dem Gespräch, die Sie schon einmal gelöst haben.',
    en: 'Name the one task from the talk that you have already solved once.',
  },
  replacements: [],
  hits: [
    'Zur Stelle im Lager: [Mit mir gewinnen Sie einen ruhigen Kollegen], der auch nachts fährt.',
    '[In mir finden Sie eine Floristin], die anpackt.',
    '[Sie suchen eine zuverlässige Kraft] für die Frühschicht?',
    '[Dann sollten wir uns kennenlernen]!',
    'Eine Vertretung für den Empfang? [Hier bin ich]!',
    'Ein Gabelstaplerfahrer fehlt? [Dann haben Sie ihn hiermit gefunden].',
  ],
  misses: [
    'Sie suchen laut Anzeige noch jemanden für die Nachtschicht.',
    'Mit mir waren am Probetag drei andere da.',
    'Hier bin ich bis Freitag erreichbar.',
    'Dann haben Sie bestimmt schon den Plan gefunden.',
  ],
  source: 'R14, no stock phrases; common advice on application letters',
};
