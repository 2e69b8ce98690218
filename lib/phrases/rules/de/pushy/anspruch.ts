import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/anspruch',
  language: 'de',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    { match: '(habe|haben) [ich] ..3 (recht|anrecht|anspruch) ..1 (auf|darauf|zu)', replacements: [] },
    { match: '(steht|stünde) mir ..8, <reply> zu', replacements: [] },
    { match: '(steht|stünde) mir ..5 zu', replacements: [] },
    { match: 'mir ..8 (zusteht|zustünde)', replacements: [] },
    { match: 'mir ..6 schuldig', replacements: [] },
    { match: '(schulden|schuldet) ..2 mir', replacements: [] },
    { match: '(ich|mir|hätte) ..4 (<reply>|<job>|chance~) ..2 verdien~', replacements: [] },
    {
      match: '(aufgrund|angesichts|bei|mit) mein~ ..4 (hoff~ ich auf|erwart~ ich|rechn~ ich|sollte~ sie)',
      replacements: [],
    },
  ],
  unless: [
    '<purchase>',
    '(geld|urlaub|überstunden|auf mich|mir nicht zu)',
    'kein~ ..1 (anspruch|recht|anrecht)',
    'dank~ ..3 schuldig',
  ],
  elsewhere: 'mild',
  reason: {
    de: 'Ein Anspruch macht aus der Bewerbung eine Forderung; der Leser geht innerlich in Abwehr.',
    en: 'A claim turns an application into a demand; the reader goes on the defensive.',
  },
  advice: {
    de: 'Nennen Sie einen Grund, warum Sie gut zur Aufgabe passen, und lassen Sie den Leser folgern.',
    en: 'Give one reason why you suit the task and let the reader draw the conclusion.',
  },
  replacements: [],
  hits: [
    'Ich [habe ein Recht auf] eine Antwort.',
    'Nach drei Gesprächen [steht mir eine ehrliche Auskunft zu].',
    'Ich finde, [ich hätte eine Rückmeldung verdient].',
    '[Aufgrund meiner langjährigen Erfahrung rechne ich] mit einem Gespräch.',
    'Nach all der Mühe [schuldet ihr mir] eine Erklärung.',
  ],
  misses: [
    'Ich habe das Recht der Baustoffe studiert, das kam im Gespräch vor.',
    'Auf eine Antwort zur Bewerbung habe ich natürlich keinen Anspruch.',
    'Das Team hat die Pause nach dem Gespräch verdient.',
  ],
  source: 'R17, no pressure on the reader; general knowledge of business German',
};
