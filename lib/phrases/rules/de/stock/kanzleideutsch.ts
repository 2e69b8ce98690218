import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/kanzleideutsch',
  language: 'de',
  category: 'stock',
  severity: 'clear',
  patterns: [
    '(geschätzt~|wert~) (schreiben|mail|nachricht|haus|unternehmen~|antwort)',
    '(dankend|mit dank) erhalten',
    'in beantwortung (<your>|des)',
    '(geschätzt~|wohlwollend~) (kenntnisnahme|prüfung|berücksichtigung)',
    '(seien sie|darf ich ihnen|kann ich ihnen) ..1 versicher~',
    { match: 'vollumfänglich', replacements: ['ganz'] },
  ],
  unless: ['entgegen'],
  elsewhere: 'nothing',
  reason: {
    de: 'So schrieben Kontore vor hundert Jahren; heute wirkt es wie eine Verkleidung.',
    en: 'Counting houses wrote like this a hundred years ago; today it looks like fancy dress.',
  },
  advice: {
    de: 'Schreiben Sie den Satz so, wie Sie ihn am Telefon sagen würden.',
    en: 'Write the sentence as you would say it on the phone.',
  },
  replacements: [],
  hits: [
    'Ihr [geschätztes Schreiben] kam gestern an.',
    'Ihre Mail habe ich [dankend erhalten].',
    '[In Beantwortung Ihrer] Mail sende ich die Nachweise.',
    'Ich bitte um [wohlwollende Prüfung].',
  ],
  misses: [
    'Die Kosten werden auf tausend Euro geschätzt.',
    'Über das wohlwollende Zeugnis freute ich mich.',
    'Ihre Antwort habe ich erhalten, danke.',
  ],
  source: 'R14, no stock phrases; general knowledge of business German',
};
