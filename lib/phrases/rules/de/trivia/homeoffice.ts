import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'trivia/homeoffice',
  language: 'de',
  category: 'trivia',
  severity: 'mild',
  elsewhere: 'nothing',
  patterns: ['{9,: <want>|möglich ; (homeoffice|home office|remote|von (zu hause|zuhause))}'],
  unless: ['<asked for>', '<third>', '(betreu~|erreich*)'],
  reason: {
    de: 'Ungefragt klingt es, als sei der Schreibtisch daheim der Grund für die Bewerbung.',
    en: 'Unasked, it sounds as though the desk at home were the reason for the application.',
  },
  advice: {
    de: 'Heben Sie die Frage für das Vertragsgespräch auf oder fragen Sie, wenn ein Angebot vorliegt.',
    en: 'Keep the question for the contract talk, or ask when there is an offer.',
  },
  replacements: [],
  hits: [
    'Im Gespräch ging es unter: [Wie sieht es mit Homeoffice] aus?',
    '[Mir ist wichtig, dass Home-Office] bei der Stelle geht.',
    '[Kann ich in der Position auch von zu Hause] arbeiten?',
    '[Homeoffice wäre für mich sehr wichtig], das fehlte im Interview.',
  ],
  misses: [
    'In der letzten Stelle habe ich das Homeoffice für dreißig Leute eingerichtet.',
    'Das Interview habe ich im Homeoffice geführt.',
    'Zu Ihrer Frage nach Homeoffice im Gespräch: Zwei Tage im Büro passen gut.',
  ],
  source: 'R15, no clinging to trivia; common advice on thank-you letters',
};
