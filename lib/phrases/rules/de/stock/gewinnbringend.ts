import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/gewinnbringend',
  language: 'de',
  category: 'stock',
  severity: 'clear',
  patterns: [
    {
      match: '<<(gewinnbringend|zielführend|bestmöglich) [bei (ihnen|euch)] [in <your> <firm>] (einbring~|einsetzen)>>',
      replacements: ['einsetzen'],
    },
    {
      match: '<<(gewinnbringend|zielführend) [bei (ihnen|euch)] [in <your> <firm>] (einzubringen|einzusetzen)>>',
      replacements: ['einzusetzen'],
    },
    '{18: (<skills>|mich) ; (gewinnbringend|zielführend|optimal~) ; (einbring~|einzubringen|einsetzen|einzusetzen|ein)}',
  ],
  elsewhere: 'mild',
  reason: {
    de: 'Das klingt nach Geldanlage; was Sie mit Ihrem Können tun würden, bleibt offen.',
    en: 'This sounds like an investment; what you would do with your skills stays open.',
  },
  advice: {
    de: 'Nennen Sie die Aufgabe, bei der Ihr Können gebraucht wird.',
    en: 'Name the task for which your skills are needed.',
  },
  replacements: [],
  hits: [
    'Mein [Wissen möchte ich bei Ihnen gewinnbringend einbringen].',
    'Ich hoffe, mein Spanisch [gewinnbringend einzusetzen].',
    'Gern würde ich meine [Erfahrungen optimal in Ihr Team einbringen].',
  ],
  misses: [
    'Das Grundstück wurde gewinnbringend verkauft.',
    'Die Kenntnisse aus dem Kurs nutze ich jeden Tag.',
    'Der Gewinn im Lotto war klein.',
  ],
  source: 'R14, no stock phrases; common advice on application letters',
};
