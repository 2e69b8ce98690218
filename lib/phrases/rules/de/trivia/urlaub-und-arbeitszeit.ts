import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'trivia/urlaub-und-arbeitszeit',
  language: 'de',
  category: 'trivia',
  severity: 'mild',
  elsewhere: 'nothing',
  patterns: [
    '{9,: <want> ; (urlaub|urlaubstage|überstunden|arbeitszeiten|feierabend)}',
    '{8: (ich|wir) ; (schon|bereits) ; urlaub ; (gebucht|geplant)}',
    '((wann|früher) ..3 feierabend|sind überstunden)',
    '(muss|müsst~) (ich|man) ..5 (wochenende|überstunden)',
  ],
  unless: ['<asked for>', '<third>'],
  reason: {
    de: 'Wer zuerst nach freien Tagen fragt, klingt, als wolle er schnell wieder weg.',
    en: 'Asking about days off first sounds as though you wanted to get away quickly.',
  },
  advice: {
    de: 'Heben Sie die Frage für das Vertragsgespräch auf oder fragen Sie, wenn ein Angebot vorliegt.',
    en: 'Keep the question for the contract talk, or ask when there is an offer.',
  },
  replacements: [],
  hits: [
    'Offen blieb im Gespräch: Wie viele [Urlaubstage bekomme ich]?',
    '[Wie sieht es bei der Stelle mit Überstunden] aus?',
    '[Mir ist wichtig, dass Überstunden] bezahlt werden, das kam im Interview zu kurz.',
    '[Ich habe für August schon einen Urlaub gebucht], falls es mit der Stelle klappt.',
    'Zur Ausbildung noch: [Wann ist bei euch Feierabend]?',
  ],
  misses: [
    'Im Urlaub lese ich das Buch, das Sie im Gespräch empfohlen haben.',
    'Überstunden bin ich aus der letzten Stelle gewohnt.',
    'Ich bin bis Freitag im Urlaub und danach für ein Gespräch erreichbar.',
    'In Teilzeit habe ich neben der Ausbildung die Meisterschule besucht.',
  ],
  source: 'R15, no clinging to trivia; common advice on thank-you letters',
};
