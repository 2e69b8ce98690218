import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/staerken-nomen',
  language: 'de',
  category: 'stock',
  severity: 'clear',
  patterns: [
    '<softskillnoun> (,|und|sowie) ..2 <softskillnoun> [(,|und|sowie) ..2 <softskillnoun>]',
    '(stärke~|eigenschaften) ..3 (sind|gehören|zähl~|lieg~) ..4 (<softskillnoun>|<softskill>|geduld)',
    'zu meinen [_] stärke~',
    '<softskillnoun> ..7, (bringe~ ich|zeichne~ mich aus|für mich ..1 selbstverständlich|setze ich)',
  ],
  unlessInClause: ['<thanks>', '(dank~|wünsche~)', '<your> <softskillnoun>'],
  elsewhere: 'mild',
  reason: {
    de: 'Solche Wortreihen stehen in jeder Vorlage; glauben kann der Leser nur, was er sich vorstellen kann.',
    en: 'Such rows of words are in every template; readers only believe what they can picture.',
  },
  advice: {
    de: 'Belegen Sie eine Stärke mit einer Szene aus Ihrer Arbeit.',
    en: 'Back one strength with a scene from your work.',
  },
  replacements: [],
  hits: [
    'Mit [Zuverlässigkeit und Teamfähigkeit] komme ich gut zurecht.',
    'Zu meinen [Stärken zählen Belastbarkeit und Sorgfalt].',
    '[Flexibilität, Eigeninitiative und Motivation] sind für mich wichtig.',
    '[Organisationstalent bringe ich] mit.',
    '[Teamgeist bringe ich] aus dem Handball mit.',
  ],
  misses: [
    'Vielen Dank für Ihr Engagement und Ihre Kreativität.',
    'Die Belastbarkeit der Brücke wurde im Mai geprüft.',
    'Für die Motivation der Lehrlinge sorgt ein Mentor.',
  ],
  source: 'R14, no stock phrases; common advice on application letters',
};
