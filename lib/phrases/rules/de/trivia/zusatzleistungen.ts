import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'trivia/zusatzleistungen',
  language: 'de',
  category: 'trivia',
  severity: 'mild',
  elsewhere: 'nothing',
  patterns: ['{9,: (<want>|ich|mir|dazu|auch) ; <perk>}'],
  unless: ['<asked for>', '<third>', 'betreu~'],
  reason: {
    de: 'Extras sind Sache des Vertrags; im Brief nach dem Gespräch verschieben sie das Gewicht.',
    en: 'Extras belong to the contract; in a letter after the interview they shift the weight.',
  },
  advice: {
    de: 'Heben Sie die Frage für das Vertragsgespräch auf oder fragen Sie, wenn ein Angebot vorliegt.',
    en: 'Keep the question for the contract talk, or ask when there is an offer.',
  },
  replacements: [],
  hits: [
    'Nach dem Gespräch noch: [Gibt es ein Jobticket]?',
    'Zur Stelle würde [mich interessieren, ob Weihnachtsgeld] gezahlt wird.',
    'Ein [Firmenwagen wäre mir wichtig], das kam im Interview nicht vor.',
    '[Welche Benefits] hat die Position noch?',
    '[Bekommt man einen Bonus]? Das vergaß ich im Gespräch.',
  ],
  misses: [
    'In der letzten Stelle habe ich den Fuhrpark mit zwanzig Dienstwagen betreut.',
    'Zu Ihrer Frage im Gespräch nach dem Bonus ergänze ich Zahlen.',
    'Den Laptop für die Präsentation im Gespräch bringe ich mit.',
  ],
  source: 'R15, no clinging to trivia; common advice on thank-you letters',
};
