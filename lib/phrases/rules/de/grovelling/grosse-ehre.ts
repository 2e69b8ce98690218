import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'grovelling/grosse-ehre',
  language: 'de',
  category: 'grovelling',
  severity: 'mild',
  elsewhere: 'mild',
  patterns: [
    { match: '<<es (war|ist) (mir|uns) ein~ [_] (ehre|privileg)>>', replacements: ['es hat mich gefreut'] },
    { match: '<<es wäre (mir|uns) ein~ [_] (ehre|privileg)>>', replacements: ['es würde mich freuen'] },
    { match: '(eine|die|der|das|mir) [_] (ehre|privileg)', replacements: [] },
    { match: '<<fühl~ mich [sehr|überaus] geehrt>>', replacements: ['freue mich'] },
    { match: '<<fühl~ ich mich [sehr|überaus] geehrt>>', replacements: ['freue ich mich'] },
  ],
  reason: {
    de: 'Eine Bewerbung ist ein Gespräch unter Gleichen; das Wort Ehre setzt den Leser auf einen Thron.',
    en: 'An application is a conversation between equals; the word honour puts the reader on a throne.',
  },
  advice: {
    de: 'Sagen Sie schlicht, dass Sie sich freuen.',
    en: 'Simply say that you are glad.',
  },
  replacements: [],
  hits: [
    '[Es wäre mir eine große Ehre], die Stelle in Ihrem Haus anzutreten.',
    'Nach der Bewerbung war mir die Führung [eine besondere Ehre].',
    'Neulich hatte ich [die Ehre], mit Ihnen das Gespräch zu führen.',
    'Ich [fühle mich sehr geehrt], dass Sie mich zum Interview einladen.',
    '[Es war mir ein Privileg], euch im Interview kennenzulernen.',
  ],
  misses: [
    'Sie sprachen im Interview über das Ehrenamt in der Feuerwehr.',
    'Sehr geehrte Frau Lang, danke für das Gespräch.',
    'Ehrlich gesagt hat mich die Stelle überrascht.',
    'Zu Ehren der Gründerin gibt es einen Preis, das erfuhr ich im Gespräch.',
  ],
  source: 'R16, friendly but direct, no belittling oneself; common advice on application letters',
};
