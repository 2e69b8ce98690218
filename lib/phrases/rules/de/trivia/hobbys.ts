import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'trivia/hobbys',
  language: 'de',
  category: 'trivia',
  severity: 'mild',
  elsewhere: 'nothing',
  patterns: ['{8: (mein~|ich) ; (hobb*|freizeit|feierabend)}'],
  unless: ['<third>', '(trainer~)'],
  reason: {
    de: 'Die Freizeit füllt die Mail, aber nicht das Bild von Ihnen bei der Arbeit.',
    en: 'Leisure fills the mail, but not the picture of you at work.',
  },
  advice: {
    de: 'Nutzen Sie den Platz für ein Thema aus dem Gespräch, das Sie weiter beschäftigt.',
    en: 'Use the space for a topic from the interview that stays on your mind.',
  },
  replacements: [],
  hits: [
    'In meiner [Freizeit spiele ich] Fußball, das passt zur Stelle.',
    '[Meine Hobbys] sind Lesen und Reisen, außerdem reizt mich die Ausbildung.',
    'Nach der Bewerbung habe [ich nach Feierabend] wieder Zeit für Yoga.',
    '[Mein Hobby] ruft heute, umso schöner war das Interview.',
  ],
  misses: [
    'Als Trainer im Sportverein habe ich Gruppen geleitet, das nützt in der Stelle.',
    'Am Wochenende kann ich für die Stelle arbeiten.',
    'Das Thema Freizeitsport war im Gespräch wichtig.',
    'Wandern mit Gruppen gehört zur Stelle im Nationalpark.',
  ],
  source: 'R15, no clinging to trivia; common advice on thank-you letters',
};
