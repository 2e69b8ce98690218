import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/feedback-wertvoll',
  language: 'de',
  category: 'stock',
  severity: 'mild',
  patterns: [
    '{16: (feedback|rückmeldung~|einschätzung|hinweis~) ; (entwicklung|weiterentwicklung|zukunft|bewerbung~|ehrlich~|konstruktiv~) ; (wertvoll~|hilfreich)}',
  ],
  elsewhere: 'nothing',
  reason: {
    de: 'Dass Feedback hilft, weiß der Leser; eine kleine, genaue Frage beantwortet er lieber.',
    en: 'The reader knows that feedback helps; a small, precise question is easier to answer.',
  },
  advice: {
    de: 'Fragen Sie nach einem einzigen Punkt, den Sie beim nächsten Mal besser machen könnten.',
    en: 'Ask for one single point that you could do better next time.',
  },
  replacements: [],
  hits: [
    'Ihr [Feedback ist für meine berufliche Entwicklung sehr wertvoll].',
    '[Ehrliches Feedback wäre für mich äußerst hilfreich].',
    'Eine kurze [Einschätzung wäre für künftige Bewerbungen hilfreich].',
  ],
  misses: [
    'Danke für das Feedback zur Skizze.',
    'Welchen einen Punkt sollte ich im nächsten Gespräch anders angehen?',
    'Die Rückmeldung zur Probe kam am Montag.',
  ],
  source: 'R14, no stock phrases; common advice on application letters',
};
