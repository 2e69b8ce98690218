import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'grovelling/kleine-frage',
  language: 'de',
  category: 'grovelling',
  severity: 'mild',
  elsewhere: 'nothing',
  patterns: [
    {
      match: '<<[nur|bloss] eine (ganz|winzig~) [klein~|kurz~] $1(<question>)>>',
      replacements: ['eine $1'],
    },
    {
      match: '<<(nur|bloss|da mal) [mal|noch] [ganz] [kurz|schnell] eine (klein~|kurz~) $1(<question>)>>',
      replacements: ['eine $1'],
    },
    { match: '(wenn|falls|ob|sofern) ich ..2 (fragen|nachfrag~) (darf|dürfte)', replacements: [] },
    {
      match: '(wenn|falls|sofern) ..3 nicht ..2 (unverschämt~|vermessen) ..2 (ist|wäre|kling~)',
      replacements: [],
    },
  ],
  unless: ['nicht nur eine'],
  reason: {
    de: 'Wer die eigene Frage klein redet, sagt dem Leser, dass sie nicht wichtig ist und warten kann.',
    en: 'Talking your own question down tells the reader that it is unimportant and can wait.',
  },
  advice: {
    de: 'Stellen Sie die Frage ohne Vorrede; sie ist so berechtigt wie jede andere.',
    en: 'Ask without a preamble; your question is as legitimate as any other.',
  },
  replacements: [],
  hits: [
    'Zu meiner Bewerbung habe ich [nur eine ganz kleine Frage].',
    'Ich hätte [da mal eine kurze Frage] zum Gespräch.',
    'Darf ich zur Ausbildung [eine winzige Bitte] äußern?',
    'Wann entscheiden Sie über die Stelle, [wenn ich fragen darf]?',
    '[Falls das nicht zu vermessen klingt], wüsste ich gern mehr zum Interview.',
  ],
  misses: [
    'Eine Frage zum Gespräch ist mir noch eingefallen.',
    'Für die Stelle braucht es nur eine Fragestunde in der Woche.',
    'Es war nicht nur eine Frage des Geldes, wie wir im Gespräch festgestellt haben.',
    'Ich habe eine kurze Rückfrage zum Gesprächstermin.',
  ],
  source: 'R16, friendly but direct, no belittling oneself; common advice on application letters',
};
