import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'impersonal/respected-sir',
  language: 'en',
  category: 'impersonal',
  severity: 'mild',
  position: 'greeting',
  patterns: [
    "^ << [<greeting word>] (respected|esteemed|hono*) ..1 (sir~|madam*|ma'am|team|manager|committee|recruiter~|all) >> <greeting end>",
  ],
  reason: {
    en: 'Titles of reverence put a stranger on a pedestal; a name and a plain “Dear” show that you remember each other.',
    de: 'Ehrfürchtige Titel heben Fremde auf ein Podest; ein Name und ein schlichtes „Dear“ zeigen, dass man sich kennt.',
  },
  advice: {
    en: 'Greet the person you spoke with by name; the invitation or reception will tell you a name you have lost.',
    de: 'Grüßen Sie die Person mit Namen, mit der Sie gesprochen haben; Einladung oder Empfang helfen, wenn er Ihnen entfallen ist.',
  },
  replacements: [],
  hits: [
    '[Respected Sir],\nthank you for the interview.',
    '[Dear respected Madam],\nmy application is attached.',
    '[Esteemed Hiring Manager],\nI enjoyed the interview.',
    '[Dear Honourable Sir],\nI am writing about the job.',
  ],
  misses: [
    'Dear Ms Worthy,\nthank you for the interview.',
    'The job was with a respected sir from the court.',
    'Dear Dr Good,\nyour respected team made the interview easy.',
  ],
  source: 'R9, personal salutation; common advice on letters',
};
